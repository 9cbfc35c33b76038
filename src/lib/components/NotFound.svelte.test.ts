import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import NotFound from './NotFound.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

const show = async (path: string | null, language: Language = 'en') =>
  await render(NotFound, { path, language, messages: messagesIn(language) });

describe('the path', () => {
  test.each(LANGUAGES)('is named within a sentence in %s', async (language) => {
    const screen = await show('/xx/nowhere', language);
    const lead = messagesIn(language).notFound.lead.replace('{path}', '/xx/nowhere');
    await expect.element(screen.getByRole('paragraph').first()).toHaveTextContent(lead);
  });

  test.each([
    ['markup', '/en/places/<script>document.title="taken"</script>'],
    ['an image that runs code', '/en/<img src=x onerror="document.title=\'taken\'">'],
    ['encoded letters', '/en/places/%3Cb%3Emoc%3C/b%3E'],
    ['a stray percent sign', '/en/places/100%'],
    ['the mark of the place where it is put', '/en/{path}/$&'],
  ])('is shown as it is when it holds %s', async (_, path) => {
    const screen = await show(path);
    await expect.element(screen.getByText(path, { exact: true })).toBeVisible();
    expect(screen.container.querySelectorAll('script, img, b')).toHaveLength(0);
    expect(document.title).not.toContain('taken');
  });

  test('is not spoken of while it is not known', async () => {
    const screen = await show(null);
    await expect.element(screen.getByRole('heading', { name: messagesIn('en').notFound.title })).toBeVisible();
    expect(screen.container.innerText).not.toContain('{path}');
    expect(screen.container.querySelector('code')).toBeNull();
  });
});

describe('the nearest places', () => {
  test.each([
    ['vi', '/vi/places/moc-bay/', 'Mộc Bài – Bavet'],
    ['km', '/km/places/moc-bay/', 'បាវិត – ម៉ុកបាយ'],
    ['en', '/en/places/M%E1%BB%99c-B%C3%A0i/', 'Mộc Bài – Bavet'],
  ] as const)('are offered in %s, the nearest first', async (language, path, name) => {
    const screen = await show(path, language);
    await expect.element(screen.getByText(messagesIn(language).notFound.nearest)).toBeVisible();
    const nearest = screen.getByRole('listitem').first().getByRole('link');
    await expect.element(nearest).toHaveTextContent(name);
    await expect.element(nearest).toHaveAttribute('href', `/base/${language}/places/moc-bai/`);
  });

  test('are not offered when nothing is near', async () => {
    const screen = await show('/en/places/moc-bay/');
    const nearest = screen.getByText(messagesIn('en').notFound.nearest);
    await expect.element(nearest).toBeVisible();
    await screen.rerender({ path: '/en/zzzzzzzzzzzzzzzzzzzz/' });
    await expect.element(nearest).not.toBeInTheDocument();
  });
});

test('there is always a way to the whole border', async () => {
  const screen = await show(null, 'km');
  await expect
    .element(screen.getByRole('link', { name: messagesIn('km').notFound.whole }))
    .toHaveAttribute('href', '/base/km/');
});

test('search engines are told to leave the page out', async () => {
  await show('/en/nowhere');
  await expect
    .poll(() => document.head.querySelector('meta[name="robots"]')?.getAttribute('content'))
    .toContain('noindex');
});
