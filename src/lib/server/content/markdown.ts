import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import * as v from 'valibot';
import { ContentError } from './error';
import { checkText } from './check-text';
import { shortenRuns } from './chips';
import type { TextContext } from './context';
import { Renderer, type Directive } from './directives';

export interface RenderedText<F> {
  readonly frontmatter: F;
  readonly html: string;
  /** Claims and facts the text refers to, in order of first mention. */
  readonly references: readonly string[];
}

/** The line of a text's frontmatter on which a key stands. */
function lineOfKey(yaml: string, key: unknown): number {
  const index = yaml.split('\n').findIndex((line) => line.startsWith(`${String(key)}:`));
  return index + 2;
}

function parseFrontmatter(yaml: string, file: string): unknown {
  try {
    return parseYaml(yaml);
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) + 1 : 1;
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new ContentError(file, line, `the frontmatter is broken (${reason}): put the text in quotes, one key a line`);
  }
}

function readFrontmatter<S extends v.GenericSchema>(tree: Root, file: string, schema: S): v.InferOutput<S> {
  const [first] = tree.children;
  if (first?.type !== 'yaml') throw new ContentError(file, 1, 'begins with no frontmatter between two lines of ---');
  const result = v.safeParse(schema, parseFrontmatter(first.value, file));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const key = issue.path?.[0]?.key;
  throw new ContentError(
    file,
    lineOfKey(first.value, key),
    `frontmatter: ${v.getDotPath(issue) ?? ''} ${issue.message}`,
  );
}

/**
 * Renders a text of this project's Markdown to HTML. Raw HTML in it is a mistake, everything else is
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
  checkText(tree, context);
  // Plain links of the text are written as on a site at the top of its host.
  visit(tree, 'link', (link) => {
    if (link.url.startsWith('/')) link.url = context.base + link.url;
  });
  const frontmatter = readFrontmatter(tree, context.file, schema);
  const html: HtmlRoot = processor.runSync(tree);
  shortenRuns({ children: html.children.filter((node) => node.type !== 'doctype') });
  return { frontmatter, html: processor.stringify(html), references: [...renderer.references] };
}
