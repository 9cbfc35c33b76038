import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Language } from '../domain/language';

interface Moved {
  readonly language: Language;
  /** The interface's texts: that the page has moved, and the words of the link. */
  readonly texts: { readonly title: string; readonly link: string };
  /** Path of the page as it is called now. */
  readonly to: string;
  readonly origin: string;
  readonly base: string;
}

const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * What stands at the old address of a renamed page, for servers that cannot answer with a redirect. A refresh drops
 * what stands after `#`, so it is left to browsers without JavaScript; `moved.js` leads the others, and keeps it.
 */
export function movedPage({ language, texts, to, origin, base }: Moved): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', texts.title),
    h('link', { rel: ['canonical'], href: origin + to }),
    h('script', { src: `${base}/moved.js`, dataTo: to }),
    h('noscript', h('meta', { httpEquiv: 'refresh', content: `0; url=${to}` })),
  ]);
  const body = h('body', h('main', [h('h1', texts.title), h('p', h('a', { href: to }, texts.link))]));
  return `<!doctype html>\n${toHtml(h('html', { lang: language }, [head, body]))}\n`;
}
