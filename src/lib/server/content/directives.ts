import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { fill } from '$lib/domain/fill';
import { messagesIn, type Messages } from '$lib/domain/messages';
import { chartFigure } from './chart-figure';
import { readChart } from './charts';
import { chip } from './chips';
import type { TextContext } from './context';
import { ContentError } from './error';
import { resolveReference, type Reference } from './ledger';
import { shareCells } from './share-cells';

export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** A reference to an entry that holds a figure. */
type FigureReference = Reference & { readonly figure: string; readonly value: number };

/** One directive as HTML. @throws ContentError naming file and line when it is unknown or refers to nothing */
export class Renderer {
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

  #figure(node: Directive, ref: string): FigureReference {
    const reference = this.#resolve(node, ref);
    const { figure, value } = reference;
    if (figure === null || value === null) this.#fail(node, `"${ref}" holds no figure: give it "value" and "unit"`);
    return { ...reference, figure, value };
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
        return h('span', { className: ['fig'] }, this.#figure(node, this.#label(node)).figure);
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
      case 'leafDirective chart':
        return this.#chart(node, children);
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
    const reference = this.#figure(node, this.#attribute(node, 'ref'));
    return h('figure', { className: ['figure'] }, [
      h('p', { className: ['figure-number'] }, reference.qualified),
      h('figcaption', [
        ...children,
        ...(reference.asOf ? [h('span', { className: ['as-of'] }, ` · ${reference.asOf}`)] : []),
        ' ',
        chip(reference, this.context),
      ]),
    ]);
  }

  /** A chart of the story's own, by its id, with its table behind it. */
  #chart(node: Directive, children: ElementContent[]): Element {
    const id = this.#attribute(node, 'id');
    const chart = this.context.charts?.find((candidate) => candidate.id === id);
    if (!chart) this.#fail(node, `there is no chart "${id}" in the story's charts.json: add it or correct the id`);
    const resolve = (ref: string): Reference => this.#figure(node, ref);
    return chartFigure(readChart(chart, this.context.language, resolve), children, this.context);
  }

  /** A hundred cells, some hatched: a share can be read from them, a stretch of line cannot. */
  #share(node: Directive, children: ElementContent[]): Element {
    const done = this.#figure(node, this.#attribute(node, 'done'));
    const open = this.#figure(node, this.#attribute(node, 'open'));
    const { story } = this.#messages;
    const doneText = fill(story.demarcated, { share: done.figure });
    const openText = fill(story.notDemarcated, { share: open.figure });
    return h('figure', { className: ['share'] }, [
      h('p', { className: ['share-labels'] }, [h('span', doneText), h('span', openText)]),
      shareCells(done.value, `${doneText}; ${openText}`),
      h('figcaption', [...children, ' ', chip(done, this.context), ' ', chip(open, this.context)]),
    ]);
  }

  #background(children: ElementContent[]): Element {
    const { background, backgroundNote } = this.#messages.story;
    return h('div', { className: ['background'], role: 'note', ariaLabel: background }, [
      h('p', { className: ['background-title'] }, [h('b', background), ' ', h('span', backgroundNote)]),
      ...children,
    ]);
  }
}
