/** What the timeline’s events are about, in the order its filter shows them. */
export const EVENT_TOPICS = [
  'treaties',
  'demarcation',
  'gates',
  'talks',
  'trade',
  'transport',
  'visitors',
  'security',
  'remembrance',
  'people',
  'health',
  'region',
  'history',
] as const;

export type EventTopic = (typeof EVENT_TOPICS)[number];
