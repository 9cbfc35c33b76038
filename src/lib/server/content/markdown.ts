import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { h, s } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import * as v from 'valibot';
import type { Language } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn, type Messages } from '$lib/domain/messages';
import { ContentError } from './error';
import { resolveReference, type Ledger, type Reference } from './ledger';

type Directive = TextDirective | LeafDirective | ContainerDirective;

/** What a text needs to be rendered, and what it may link to. */
export interface TextContext {
  readonly file: string;
  readonly language: Language;
  readonly ledger: Ledger;
  readonly hasPlace: (id: string) => boolean;
  readonly hasStory: (slug: string) => boolean;
  /** Path the site is deployed under. */
  readonly base: string;
}

export interface RenderedText<F> {
  readonly frontmatter: F;
  readonly html: string;
  /** Claims and facts the text refers to, in order of first mention. */
  readonly references: readonly string[];
}

/** Drawn page or book: the two voices' chips differ by shape, not by colour alone. */
const CHIP_ICON = {
  claim: 'M4 1.5h5l3 3v10H4z M9 1.5v3h3 M6 8h4 M6 11h4',
  fact: 'M8 4C6.5 2.8 4.5 2.5 2 2.5v10c2.5 0 4.5 .3 6 1.5 1.5-1.2 3.5-1.5 6-1.5v-10C11.5 2.5 9.5 2.8 8 4z M8 4v10',
};

function chip({ kind, anchor, chip: text, number, label }: Reference, { base, language }: TextContext): Element {
  const icon = s('svg', { viewBox: '0 0 16 16', ariaHidden: 'true' }, [s('path', { d: CHIP_ICON[kind] })]);
  const properties = {
    className: ['chip', `chip-${kind}`],
    href: `${base}/${language}/sources/#${anchor}`,
    ariaLabel: label,
    title: label,
  };
  return h('a', properties, [
    icon,
    h('span', text),
    ...(number ? [h('span', { className: ['chip-number'] }, number)] : []),
  ]);
}

const isClaimChip = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('chip-claim');

const isSpace = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Of several claims of one article in a row, only the first names the article; the rest are their numbers. */
function shortenRuns(parent: { children: ElementContent[] }): void {
  let before: Element | undefined;
  for (const node of parent.children) {
    if (isSpace(node)) continue;
    if (node.type !== 'element' || !isClaimChip(node)) {
      before = undefined;
      if (node.type === 'element') shortenRuns(node);
      continue;
    }
    const [, text, number] = node.children;
    const isSame = before !== undefined && toText(before.children[1]) === toText(text);
    before = { ...node };
    if (isSame && number) node.children = [number];
  }
}

function toText(node: ElementContent | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'element' ? node.children.map(toText).join('') : '';
}

/** One directive as HTML. @throws ContentError naming file and line when it is unknown or refers to nothing */
class Renderer {
  readonly references = new Set<string>();
  readonly #messages: Messages;

  constructor(readonly context: TextContext) {
    this.#messages = messagesIn(context.language);
  }

  #fail(node: Directive, reason: string): never {
    throw new ContentError(this.context.file, node.position?.start.line ?? null, reason);
  }

  #resolve(node: Directive, ref: string): Reference {
    const found = resolveReference(this.context.ledger, ref, this.context.language);
    if (!found) this.#fail(node, `"${ref}" is neither a claim nor a fact: add it to the ledger or correct the id`);
    this.references.add(ref);
    return found;
  }

  #figure(node: Directive, ref: string): string {
    const { figure } = this.#resolve(node, ref);
    if (figure === null) this.#fail(node, `"${ref}" holds no figure: give it "value" and "unit"`);
    return figure;
  }

  #attribute(node: Directive, name: string): string {
    const value = node.attributes?.[name];
    if (!value) this.#fail(node, `:${node.name} needs ${name}="…"`);
    return value;
  }

  /** The directive's text in square brackets, which for some holds a reference. */
  #label(node: Directive): string {
    const [first] = node.children;
    return first && 'value' in first ? first.value : '';
  }

  render(node: Directive, children: ElementContent[]): Element {
    switch (`${node.type} ${node.name}`) {
      case 'textDirective fig':
        return h('span', { className: ['fig'] }, this.#figure(node, this.#label(node)));
      case 'textDirective cite':
        return chip(this.#resolve(node, this.#label(node)), this.context);
      case 'textDirective place':
        return this.#link(node, 'places', this.context.hasPlace, children);
      case 'textDirective story':
        return this.#link(node, 'stories', this.context.hasStory, children);
      case 'leafDirective figure':
        return this.#figureBlock(node, children);
      case 'leafDirective share':
        return this.#share(node, children);
      case 'containerDirective background':
        return this.#background(children);
      default:
        return this.#fail(
          node,
          `":${node.name}" is no directive of this project (in running text, write "\\:" for a colon before a letter or digit)`,
        );
    }
  }

  #link(node: Directive, section: string, exists: (id: string) => boolean, children: ElementContent[]): Element {
    const id = this.#attribute(node, 'id');
    if (!exists(id)) this.#fail(node, `there is no page ${section}/${id}: correct the id`);
    return h('a', { href: `${this.context.base}/${this.context.language}/${section}/${id}/` }, children);
  }

  #figureBlock(node: Directive, children: ElementContent[]): Element {
    const ref = this.#attribute(node, 'ref');
    const number = this.#figure(node, ref);
    return h('figure', { className: ['figure'] }, [
      h('p', { className: ['figure-number'] }, number),
      h('figcaption', [...children, ' ', chip(this.#resolve(node, ref), this.context)]),
    ]);
  }

  /** A hundred cells, some hatched: a share can be read from them, a stretch of line cannot. */
  #share(node: Directive, children: ElementContent[]): Element {
    const [done, open] = ['done', 'open'].map((name) => this.#attribute(node, name));
    if (!done || !open) this.#fail(node, 'needs both shares');
    const { story } = this.#messages;
    const doneText = fill(story.demarcated, { share: this.#figure(node, done) });
    const openText = fill(story.notDemarcated, { share: this.#figure(node, open) });
    const { facts, claims } = this.context.ledger;
    const filled = facts.get(done)?.value ?? claims.get(done)?.value ?? 0;
    return h('figure', { className: ['share'] }, [
      h('p', { className: ['share-labels'] }, [h('span', doneText), h('span', openText)]),
      shareCells(filled, `${doneText}; ${openText}`),
      h('figcaption', [
        ...children,
        ' ',
        chip(this.#resolve(node, done), this.context),
        ' ',
        chip(this.#resolve(node, open), this.context),
      ]),
    ]);
  }

  #background(children: ElementContent[]): Element {
    const { background, backgroundNote } = this.#messages.story;
    return h('aside', { className: ['background'], ariaLabel: background }, [
      h('p', { className: ['background-title'] }, [h('b', background), ' ', h('span', backgroundNote)]),
      ...children,
    ]);
  }
}

/** A bar of two rows of fifty cells, `filled` of them solid and the rest hatched. */
export function shareCells(filled: number, label: string): Element {
  const cells = Array.from({ length: 100 }, (_, index) => {
    const [column, row] = [Math.floor(index / 2), index % 2];
    const at = { x: column * 10 + 0.75, y: row * 12 + 0.75, width: 8.5, height: 10 };
    return index < filled
      ? s('rect', { ...at, className: ['cell-done'] })
      : s('g', { className: ['cell-open'] }, [
          s('rect', at),
          s('path', {
            d: `M${at.x} ${at.y + 10}l8.5 -10M${at.x} ${at.y + 5}l4.25 -5M${at.x + 4.25} ${at.y + 10}l4.25 -5`,
          }),
        ]);
  });
  return s('svg', { className: ['share-cells'], viewBox: '0 0 500 24', role: 'img', ariaLabel: label }, cells);
}

function readFrontmatter<S extends v.GenericSchema>(tree: Root, file: string, schema: S): v.InferOutput<S> {
  const [first] = tree.children;
  if (first?.type !== 'yaml') throw new ContentError(file, 1, 'begins with no frontmatter between two lines of ---');
  const result = v.safeParse(schema, parseYaml(first.value));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ContentError(file, 1, `frontmatter: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

/**
 * Renders a text of this project's Markdown to HTML. Raw HTML in it is dropped, everything else is
 * escaped, so the result is safe to put into a page.
 * @throws ContentError naming file and line
 */
export function renderText<S extends v.GenericSchema>(
  markdown: string,
  schema: S,
  context: TextContext,
): RenderedText<v.InferOutput<S>> {
  const renderer = new Renderer(context);
  const handle = (state: State, node: Directive): Element => renderer.render(node, state.all(node));
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkRehype, {
      handlers: { textDirective: handle, leafDirective: handle, containerDirective: handle, yaml: () => undefined },
    })
    .use(rehypeStringify);
  const tree = processor.parse(markdown);
  const frontmatter = readFrontmatter(tree, context.file, schema);
  const html: HtmlRoot = processor.runSync(tree);
  shortenRuns({ children: html.children.filter((node) => node.type !== 'doctype') });
  return { frontmatter, html: processor.stringify(html), references: [...renderer.references] };
}
