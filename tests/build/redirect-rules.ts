import { fileURLToPath } from 'node:url';
import type { Redirect } from '../../src/lib/server/content/schema';

const HEAD = '# Written by `npm run addresses` from src/content/redirects.json.\n';

/** Lines for nginx's `map $uri $moved`, whatever the language, the base or the file below the page's folder. */
export const nginxRules = (redirects: readonly Redirect[]): string =>
  HEAD + redirects.map(({ from, to }) => `"~^(?<before>.*)/${from}/(?<after>.*)$" $before/${to}/$after;\n`).join('');

/** Directives for a site of Caddy. */
export const caddyRules = (redirects: readonly Redirect[]): string =>
  HEAD +
  redirects
    .map(({ from, to }, index) => {
      const name = `moved${index}`;
      return `@${name} path_regexp ${name} ^(.*)/${from}/(.*)$\nredir @${name} {re.${name}.1}/${to}/{re.${name}.2} permanent\n`;
    })
    .join('');

/** The files of docs/deploy that the servers' configuration includes, and what writes each. */
export const RULES = { 'redirects.nginx': nginxRules, 'redirects.caddy': caddyRules } as const;

/** Where such a file stands. */
export const rulesFile = (name: string): string =>
  fileURLToPath(new URL(`../../docs/deploy/${name}`, import.meta.url));
