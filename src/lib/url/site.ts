import { formatPath, type Page } from './path';

/** Where the site stands: its origin, and the path under it, without a slash at its end. */
export interface Site {
  readonly origin: string;
  readonly base: string;
}

/** The whole address of a page, as others are to name it. */
export const addressOf = (page: Page, { origin, base }: Site): string => origin + formatPath(page, base);
