/** The name under which the security policy lets markup into a page; all of it passes through here. */
const policy =
  typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy('built-html', { createHTML: (html) => html });

/**
 * Markup that this project has rendered at build time, for a page to show with `{@html}`. Nothing that a reader or
 * another site has written may be given to it.
 */
export const builtHtml = (html: string): TrustedHTML | string => policy?.createHTML(html) ?? html;
