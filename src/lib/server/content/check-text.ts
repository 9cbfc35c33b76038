import type { Link, Node, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parsePath } from '$lib/url/path';
import type { TextContext } from './context';
import { ContentError } from './error';
import { bareNumber } from './numerals';
import { TO_WRITE } from './schema';

function fail(node: Node, { file }: TextContext, reason: string): never {
  throw new ContentError(file, node.position?.start.line ?? null, reason);
}

function checkLink(link: Link, context: TextContext): void {
  const { url } = link;
  if (/^https:\/\/[^/]/.test(url)) return;
  if (!url.startsWith('/')) fail(link, context, `links to "${url}": write https://… or a path of this site`);
  const page = parsePath(url.replace(/#.*$/, ''));
  const isDead =
    page.kind === 'unknown' ||
    (page.kind === 'place' && !context.hasPlace(page.id)) ||
    (page.kind === 'story' && !context.hasStory(page.id));
  if (isDead) fail(link, context, `links to "${url}", which is no page of this site: correct the path`);
}

/** Front matter is read with its text: a title may hold no figure either. */
function checkFigures(node: Node & { value: string }, context: TextContext, skipKey = false): void {
  const text = skipKey ? node.value.replace(/^review:.*$/m, '') : node.value;
  const number = bareNumber(text, context.language);
  if (number === null) return;
  fail(
    node,
    context,
    `"${number}" is a figure typed into the text: put it into the ledger and write :fig[its id] (years, dates and ordinals may stand)`,
  );
}

/**
 * Checks what a text is made of before it is rendered: no HTML, no dead links, no pictures, no figures but
 * those of the ledger, nothing left to be written.
 * @throws ContentError naming file and line
 */
export function checkText(tree: Root, context: TextContext): void {
  visit(tree, (node) => {
    if (node.type === 'html')
      fail(node, context, 'holds HTML: texts are plain Markdown with the directives CONTRIBUTING lists');
    if (node.type === 'textDirective' && (node.name === 'fig' || node.name === 'cite')) return SKIP;
    if (node.type === 'link') checkLink(node, context);
    if (node.type === 'definition') fail(node, context, 'holds an address apart from its link: write [text](address)');
    if (node.type === 'image' || node.type === 'imageReference')
      fail(node, context, 'holds a picture: texts have charts and the map, and nothing from elsewhere');
    if (node.type === 'text') {
      if (node.value.includes(TO_WRITE)) fail(node, context, `is still to be written: it says ${TO_WRITE}`);
      checkFigures(node, context);
    }
    if (node.type === 'yaml') checkFigures(node, context, true);
    return undefined;
  });
}
