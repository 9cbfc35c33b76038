import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import NextStory from './NextStory.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

test.each(LANGUAGES)('in %s the link names the story it leads to, and says that it is the next', async (language) => {
  const story = { slug: 'gates', title: 'Gates and roads' };
  const messages = messagesIn(language);
  const screen = await render(NextStory, { story, language, messages });
  const link = screen.getByRole('link', { name: story.title });
  await expect.element(link).toHaveTextContent(messages.story.next);
  await expect.element(link).toHaveAttribute('href', `/base/${language}/stories/gates/`);
});
