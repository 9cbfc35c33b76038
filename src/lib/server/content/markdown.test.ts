import { describe, expect, test } from 'vitest';
import type { Language } from '$lib/domain/language';
import { readLedger } from './ledger';
import { renderText, type RenderedText } from './markdown';
import { pageFrontmatter } from './schema';

const text = { vi: 'Một câu.', km: 'ប្រយោគមួយ។', en: 'A sentence.' };
const claim = (id: string, article: string, more: object = {}) => ({
  id,
  article,
  topic: 'demarcation',
  statement: text,
  anchor: 'đường biên giới',
  anchorTranslation: { km: 'ព្រំដែន', en: 'the border line' },
  story: 'demarcation',
  ...more,
});
const fact = (id: string, more: object = {}) => ({
  id,
  statement: text,
  certainty: 'H',
  sources: [{ publisher: 'AKP & "others"', country: 'KH', url: 'https://akp.example/1', date: '2020' }],
  ...more,
});
const LEDGER = readLedger(
  JSON.stringify([
    { id: '2020-11-24', date: '2020-11-24', outlet: null, names: text, about: text, claims: 1 },
    { id: '2023-12-11', date: '2023-12-11', outlet: null, names: text, about: text, claims: 2 },
  ]),
  {
    '/2020-11-24.json': JSON.stringify([claim('20-01', '2020-11-24')]),
    '/2023-12-11.json': JSON.stringify([
      claim('23-01', '2023-12-11'),
      claim('23-02', '2023-12-11', { value: 16, unit: 'percent', qualifier: 'about', asOf: '2023-12' }),
    ]),
  },
  {
    'facts.json': JSON.stringify([
      fact('share', { value: 84, unit: 'percent' }),
      fact('long', { value: 1245, unit: 'km' }),
      fact('elsewhere', { sources: [{ publisher: 'VNA', country: 'VN', url: 'https://vna.example/1', date: '2023' }] }),
    ]),
  },
);

const HEAD = '---\ntitle: A title\ndescription: A description.\nreview: awaiting\n---\n\n';
/** The line on which the body begins, below the frontmatter. */
const FIRST_LINE = HEAD.split('\n').length;

function render(body: string, language: Language = 'en'): RenderedText<{ title: string }> {
  return renderText(HEAD + body, pageFrontmatter, {
    file: '/src/content/x.md',
    language,
    base: '/map',
    ledger: LEDGER,
    hasPlace: (id) => id === 'moc-bai',
    hasStory: (slug) => slug === 'treaties',
  });
}

const html = (body: string, language?: Language): string => render(body, language).html;

describe('a directive', () => {
  test('fig prints a figure with its unit', () => {
    expect(html('Within the :fig[23-02] of the line.')).toContain(
      'Within the <span class="fig">16%</span> of the line.',
    );
  });

  test.each([
    ['vi', '1.245\u00a0km'],
    ['km', '១.២៤៥\u00a0គម'],
    ['en', '1,245\u00a0km'],
  ] as const)('fig writes figures as %s does', (language, expected) => {
    expect(html(':fig[long]', language)).toContain(`<span class="fig">${expected}</span>`);
  });

  test('cite leads to its source, says what it is, and shows which voice speaks', () => {
    const own = html('So it is. :cite[23-01]');
    expect(own).toContain('href="/map/en/sources/#claim-23-01"');
    expect(own).toContain('aria-label="Report of the talks of 11 December 2023, claim 23-01"');
    expect(own).toContain('class="chip chip-claim"');
    const background = html('So it is. :cite[share]');
    expect(background).toContain('href="/map/en/sources/#fact-share"');
    expect(background).toContain('class="chip chip-fact"');
  });

  test('place and story are links in the page’s language', () => {
    expect(html(':place[ម៉ុកបាយ]{#moc-bai}', 'km')).toContain('<a href="/map/km/places/moc-bai/">ម៉ុកបាយ</a>');
    expect(html(':story[two texts]{#treaties}')).toContain('<a href="/map/en/stories/treaties/">two texts</a>');
  });

  test('figure shows the number, what it counts and its source', () => {
    const block = html('::figure[of the line not yet demarcated]{ref="23-02"}');
    expect(block).toContain('<p class="figure-number">about 16%</p>');
    expect(block).toMatch(
      /<figcaption>of the line not yet demarcated.*as of December 2023.*#claim-23-02.*<\/figcaption>/,
    );
  });

  test('share draws a hundred cells and says both shares', () => {
    const bar = html('::share[In 2020; in 2023]{done="share" open="23-02"}');
    expect(bar.match(/class="cell-done"/g)).toHaveLength(84);
    expect(bar.match(/class="cell-open"/g)).toHaveLength(16);
    expect(bar).toContain('role="img" aria-label="84% demarcated and marked; 16% not yet"');
    expect(bar).toMatch(/<figcaption>In 2020; in 2023 .*#fact-share.*#claim-23-02.*<\/figcaption>/);
  });

  test('background sets another voice apart, with its name', () => {
    expect(html(':::background\n\nOther voice.\n\n:::')).toMatch(
      /^<(\w+) class="background"[^>]* aria-label="Background">.*<p>Other voice\.<\/p>.*<\/\1>$/s,
    );
  });
});

describe('source chips in a row', () => {
  const chips = (body: string): string[] => {
    const found = [...html(body).matchAll(/<a class="chip[^>]*>(.*?)<\/a>/g)];
    return found.map(([, inside = '']) => inside.replace(/<[^>]*>/g, ' ').trim());
  };

  test('of one article name it once, then only their numbers', () => {
    expect(chips('So. :cite[23-01] :cite[23-02]')).toEqual([expect.stringContaining('Talks, 11 December 2023'), '2']);
    expect(html('So. :cite[23-01] :cite[23-02]').match(/aria-label="Report of the talks/g)).toHaveLength(2);
  });

  test('of one background source name it once, then only its sign', () => {
    expect(chips('So. :cite[share] :cite[long] :cite[elsewhere]')).toEqual([
      expect.stringMatching(/^AKP/),
      '',
      'VNA, 2023',
    ]);
    const links = [...html('So. :cite[share] :cite[long]').matchAll(/<a class="chip.*?<\/a>/gs)].map(([link]) => link);
    expect(links).toHaveLength(2);
    for (const link of links) {
      expect(link).toMatch(/<svg[^>]*aria-hidden="true"/);
      expect(link).toMatch(/aria-label="Background: AKP[^"]*2020\)"/);
    }
    expect(links.map((link) => /#fact-\w+/.exec(link)?.[0])).toEqual(['#fact-share', '#fact-long']);
  });

  test('are shortened in lists and backgrounds as well', () => {
    expect(chips(':::background\n\n- So. :cite[23-01] :cite[23-02]\n\n:::')).toEqual([
      expect.stringContaining('Talks'),
      '2',
    ]);
  });

  test.each([
    ['another article', ':cite[20-01] :cite[23-01]'],
    ['another article between', ':cite[23-01] :cite[20-01] :cite[23-02]'],
    ['another source between', ':cite[share] :cite[elsewhere] :cite[long]'],
    ['words between', ':cite[23-01] and :cite[23-02]'],
    ['another voice between', ':cite[23-01] :cite[share] :cite[23-02]'],
    ['another paragraph', ':cite[23-01]\n\n:cite[23-02]'],
  ])('are each whole after %s', (_, body) => {
    expect(chips(body).length).toBeGreaterThan(1);
    for (const chip of chips(body)) expect(chip).toMatch(/^(Talks|AKP|VNA)/);
  });
});

describe('a mistake in a text', () => {
  test.each([
    ['an unknown directive', ':color[red]', '":color" is no directive'],
    ['an unknown block', '::video[x]{ref="23-02"}', '":video" is no directive'],
    ['an unknown container', ':::aside\nx\n:::', '":aside" is no directive'],
    ['a block’s directive in running text', 'A :figure[x]{ref="23-02"} here.', '":figure" is no directive'],
    ['an unknown claim', 'So. :cite[23-99]', '"23-99" is neither a claim nor a fact'],
    ['an unknown fact', 'So. :fig[shares]', '"shares" is neither a claim nor a fact'],
    ['an empty reference', 'So. :cite[]', '"" is neither a claim nor a fact'],
    ['an unknown place', ':place[there]{#atlantis}', 'places/atlantis'],
    ['a place without an id', ':place[there]', 'needs id'],
    ['an unknown story', ':story[that]{#trade}', 'stories/trade'],
    ['a figure of an entry without one', 'About :fig[23-01].', '"23-01" holds no figure'],
    ['a figure block without one', '::figure[x]{ref="20-01"}', '"20-01" holds no figure'],
    ['a figure block without a reference', '::figure[x]', 'needs ref'],
    ['a share with one side', '::share[x]{done="share"}', 'needs open'],
    ['a chart without an id', '::chart[x]', 'needs id'],
    ['a chart that the story does not have', '::chart[x]{id="trade"}', 'there is no chart "trade"'],
    ['what is still to be written', 'TODO: say what happened', 'is still to be written'],
  ])('fails with file and line: %s', (_, body, reason) => {
    const fails = (prefix: string): void => void html(prefix + body);
    expect(() => fails('')).toThrow(`src/content/x.md:${FIRST_LINE}: `);
    expect(() => fails('One.\n\n## Two\n\n')).toThrow(`src/content/x.md:${FIRST_LINE + 4}: `);
    expect(() => fails('')).toThrow(reason);
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a tag with a handler', 'A <b onclick="alert(1)">word</b>.'],
    ['an image from elsewhere', '<img src="https://elsewhere.example/x.png">'],
    ['a comment', '<!-- x -->'],
  ])('fails with file and line: %s', (_, typed) => {
    expect(() => html(`One.\n\n${typed}`)).toThrow(`src/content/x.md:${FIRST_LINE + 2}: holds HTML`);
  });

  test.each([
    ['a page that is none', '[there](/en/atlantis/)'],
    ['a place that is none', '[there](/en/places/atlantis/)'],
    ['a story that is none', '[there](/vi/stories/trade/)'],
    ['a script', '[there](javascript:alert(1))'],
    ['a neighbouring file', '[there](other.md)'],
    ['another host without saying how', '[there](//elsewhere.example/)'],
  ])('fails with file and line: a link to %s', (_, link) => {
    expect(() => html(link)).toThrow(`src/content/x.md:${FIRST_LINE}: links to "`);
  });

  test.each([
    ['a picture from elsewhere', '![x](https://elsewhere.example/x.png)', 'holds a picture'],
    ['a script in the place of a picture', '![x](javascript:alert)', 'holds a picture'],
    ['an address apart from its link', '[there]: javascript:alert', 'holds an address apart from its link'],
    ['a picture whose address stands apart', '![x][there]\n\n[there]: /x.png', 'holds a picture'],
  ])('fails with file and line: %s', (_, typed, reason) => {
    expect(() => html(`One.\n\n${typed}`)).toThrow(`src/content/x.md:${FIRST_LINE + 2}: ${reason}`);
  });

  test.each([
    ['en', 'Some 205 projects.', '205'],
    ['en', 'Up by 20% a year.', '20'],
    ['en', 'About 2.95 billion.', '2.95'],
    ['vi', 'Có 205 dự án.', '205'],
    ['vi', 'Tăng 20%.', '20'],
    ['km', 'គម្រោងចំនួន២០៥។', '២០៥'],
    ['km', 'មាន 205 គម្រោង។', '205'],
  ] as const)('fails with file and line: a figure typed in %s, "%s"', (language, body, figure) => {
    expect(() => html(body, language)).toThrow(`src/content/x.md:${FIRST_LINE}: "${figure}" is a figure`);
  });

  test.each([
    ['en', 'On 24 November 2020, the 18th session; marker 314 at 1\\:25,000; 2015–2022; the 1980s; COVID-19.'],
    ['vi', 'Ngày 24/11/2020, kỳ họp thứ 18; tháng 5/2022; cột mốc 314; ngày 7/1; năm 1979; 1\\:25.000.'],
    ['km', 'ថ្ងៃទី២៤ ខែវិច្ឆិកា ឆ្នាំ២០២០ លើកទី១៨ បង្គោលលេខ៣១៤ មាត្រដ្ឋាន ១/២៥.០០០ កូវីដ-១៩'],
  ] as const)('is no year, date, ordinal or name in %s', (language, body) => {
    expect(html(body, language)).toContain('<p>');
  });

  test('fails with its line inside a background too', () => {
    expect(() => html(':::background\n\nOne.\n\nTwo. :cite[23-99]\n\n:::')).toThrow(`x.md:${FIRST_LINE + 4}: `);
  });

  test.each([
    ['no frontmatter', 'Text.', 'src/content/x.md:1: begins with no frontmatter'],
    ['a title left out', '---\ndescription: d\n---\n', 'src/content/x.md:1: frontmatter: title'],
    [
      'a key that nobody reads',
      '---\ntitle: t\ndescription: d\nreview: awaiting\nauthor: a\n---\n',
      'x.md:5: frontmatter: author',
    ],
    ['no word on its review', '---\ntitle: t\ndescription: d\n---\n', 'frontmatter: review'],
    ['a review by nobody', '---\ntitle: t\ndescription: d\nreview: yes, fine\n---\n', 'review is neither "awaiting"'],
    [
      'a title still to be written',
      '---\ntitle: TODO\ndescription: d\nreview: awaiting\n---\n',
      'title is still to be written',
    ],
    [
      'a review on no day',
      '---\ntitle: t\ndescription: d\nreview: A. Editor, 2026-13-45\n---\n',
      'a day that does not exist',
    ],
    ['YAML that is broken', '---\ntitle: "t\ndescription: d\n---\n', 'the frontmatter is broken'],
    [
      'a figure in the title',
      '---\ntitle: Some 640 cases\ndescription: d\nreview: awaiting\n---\n',
      '"640" is a figure',
    ],
  ])('fails in the frontmatter: %s', (_, markdown, reason) => {
    const context = { file: '/src/content/x.md', language: 'en', base: '', ledger: LEDGER } as const;
    const render = () =>
      renderText(markdown, pageFrontmatter, { ...context, hasPlace: () => true, hasStory: () => true });
    expect(render).toThrow(reason);
  });
});

describe('what reaches the page', () => {
  test('is escaped', () => {
    expect(html('Fish \\<em> & “chips”')).toBe('<p>Fish &#x3C;em> &#x26; “chips”</p>');
    expect(html(':place[a \\<b> & c]{#moc-bai}')).toContain('>a &#x3C;b> &#x26; c</a>');
  });

  test('has its attributes escaped', () => {
    const chip = html('So. :cite[share]');
    expect(chip).toContain('AKP &#x26; &#x22;others&#x22;');
    expect(chip).not.toMatch(/="[^"]*AKP & "/);
  });

  test('keeps headings, lists and bold text', () => {
    expect(html('## Head\n\n- **one**\n- two')).toMatch(/<h2>Head<\/h2>\s*<ul>\s*<li><strong>one<\/strong><\/li>/);
  });

  test('comes with its frontmatter and with its references in order, each once', () => {
    const { frontmatter, references } = render(
      'A :fig[23-02]. :cite[20-01]\n\nB. :cite[23-02]\n\n::figure[c]{ref="long"}',
    );
    expect(frontmatter.title).toBe('A title');
    expect(references).toEqual(['23-02', '20-01', 'long']);
  });
});
