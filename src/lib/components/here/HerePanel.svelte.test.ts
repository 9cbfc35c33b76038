import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { LatLng } from '$lib/url/hash';
import StateTestWrapper from '../StateTestWrapper.svelte';
import { STRIP } from '../test-samples';
import HerePanel from './HerePanel.svelte';

vi.mock('$app/navigation', () => ({ pushState: () => undefined, replaceState: () => undefined }));

/** North of Mộc Bài, in Tây Ninh. */
const HERE: LatLng = { lat: 11.2, lng: 106.3 };
const [BEFORE, TODAY] = ['2023-12-11', '2026-03-05'];
const en = messagesIn('en');

const answer = vi.spyOn(window, 'fetch');
const onclose = vi.fn();

afterEach(() => {
  answer.mockReset();
  onclose.mockReset();
});

interface Asked {
  language?: Language;
  date?: string;
  title?: string;
}

async function show(position = HERE, { language = 'en', date = TODAY, title }: Asked = {}) {
  const messages = messagesIn(language);
  const { title: own, close } = messages.here;
  const props = {
    position,
    date,
    strip: STRIP,
    title: title ?? own,
    closeLabel: close,
    isLinked: true,
    onclose,
    language,
    messages,
  };
  return await render(HerePanel, props, { wrapper: StateTestWrapper });
}

/** What the panel says, as `name: value` and then the items of its lists, in plain spaces. */
function saidIn(container: HTMLElement): string[] {
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
  const facts = [...container.querySelectorAll('dl > div')].map((fact) =>
    [...fact.children].map(({ textContent }) => plain(textContent)).join(': '),
  );
  return [...facts, ...[...container.querySelectorAll('li')].map(({ textContent }) => plain(textContent))];
}

const SAID = {
  vi: [
    'Thuộc: Tây Ninh, Việt Nam',
    'Cách biên giới: khoảng 19 km',
    'Độ thập phân: 11.20000, 106.30000',
    'Độ, phút, giây: 11°12′00.0″N 106°18′00.0″E',
    'UTM, múi 48N: 48N 641932 1238406',
    'Mộc Bài – Bavet Về phía vịnh Thái Lan: khoảng 2,8 km dọc theo đường vẽ trên bản đồ',
    'Phước Tân – Bos Mon Về phía ngã ba biên giới: khoảng 41 km dọc theo đường vẽ trên bản đồ',
    'Gates and roads',
    'Trade',
  ],
  km: [
    'ស្ថិតនៅ: តៃនិញ វៀតណាម',
    'ចម្ងាយទៅព្រំដែន: ប្រហែល ១៩ គម',
    'ដឺក្រេទសភាគ: 11.20000, 106.30000',
    'ដឺក្រេ នាទី វិនាទី: 11°12′00.0″N 106°18′00.0″E',
    'UTM តំបន់ ៤៨N: 48N 641932 1238406',
    'Mộc Bài – Bavet ឆ្ពោះទៅឈូងសមុទ្រថៃ: ប្រហែល ២,៨ គម តាមខ្សែបន្ទាត់លើផែនទី',
    'Phước Tân – Bos Mon ឆ្ពោះទៅចំណុចប្រសព្វព្រំដែនបីប្រទេស: ប្រហែល ៤១ គម តាមខ្សែបន្ទាត់លើផែនទី',
    'Gates and roads',
    'Trade',
  ],
  en: [
    'Where: Tay Ninh, Viet Nam',
    'To the border: about 19 km',
    'Decimal degrees: 11.20000, 106.30000',
    'Degrees, minutes, seconds: 11°12′00.0″N 106°18′00.0″E',
    'UTM, zone 48N: 48N 641932 1238406',
    'Mộc Bài – Bavet Towards the Gulf: about 2.8 km along the mapped line',
    'Phước Tân – Bos Mon Towards the tripoint: about 41 km along the mapped line',
    'Gates and roads',
    'Trade',
  ],
} as const;

const ANNOUNCED = {
  vi: 'Ở đây có gì: 11.2000, 106.3000. Tây Ninh, Việt Nam. Cách biên giới: khoảng 19 km.',
  km: 'នៅទីនេះមានអ្វី៖ 11.2000, 106.3000។ តៃនិញ វៀតណាម។ ចម្ងាយទៅព្រំដែន៖ ប្រហែល ១៩ គម។',
  en: 'What is here: 11.2000, 106.3000. Tay Ninh, Viet Nam. To the border: about 19 km.',
} as const;

describe('a position', () => {
  test.each(LANGUAGES)('is told whole in %s, with what can be pasted in Latin digits', async (language) => {
    const screen = await show(HERE, { language });
    await expect.poll(() => saidIn(screen.container)).toEqual(SAID[language]);
    await expect.element(screen.getByRole('status').first()).toHaveTextContent(ANNOUNCED[language]);
    await expect.element(screen.getByRole('region')).toHaveAccessibleName(messagesIn(language).here.title);
  });

  test('leads to its province as of the day, to the next crossings, and to the stories that pass them', async () => {
    const screen = await show(HERE, { date: BEFORE });
    await expect.element(screen.getByRole('link', { name: 'Trade' })).toBeVisible();
    expect([...screen.container.querySelectorAll('dl a, li a')].map((link) => link.getAttribute('href'))).toEqual([
      '/en/places/tay-ninh-province/',
      '/en/places/moc-bai/',
      '/en/places/phuoc-tan/',
      '/en/stories/gates/',
      '/en/stories/trade/',
    ]);
  });

  test.each([
    ['in a province without a page', { lat: 11.56245, lng: 104.91601 }, 'Where: Phnom Penh, Cambodia'],
    ['in a third country', { lat: 14.81071, lng: 106.83184 }, 'Where: Laos'],
    ['at sea', { lat: 9.5, lng: 103.3 }, `Where: ${en.here.sea}`],
    ['at the line', { lat: 14.68606, lng: 107.55661 }, `Where: ${en.here.atLine}`],
  ])('%s is told without a link', async (_, position, where) => {
    const screen = await show(position);
    await expect.poll(() => saidIn(screen.container)[0]).toBe(where);
    expect(screen.container.querySelector('dl a')).toBeNull();
  });

  test('beyond the last crossing has a next one on one side only, and its stories', async () => {
    const screen = await show({ lat: 14.68606, lng: 107.55661 });
    await expect
      .poll(() => saidIn(screen.container).slice(-2))
      .toEqual(['Lệ Thanh – Ou Ya Dav Towards the Gulf: about 152 km along the mapped line', 'Treaties']);
  });

  test('far from the zone has no place in its grid', async () => {
    const screen = await show({ lat: 12.2436, lng: 100.9 });
    await expect.element(screen.getByText('12°14′37.0″N 100°54′00.0″E')).toBeVisible();
    expect(screen.getByText(en.here.utm).elements()).toEqual([]);
  });
});

describe('the data of the map', () => {
  test('is waited for', async () => {
    answer.mockImplementation(() => new Promise(() => undefined));
    const screen = await show();
    await expect.element(screen.getByText(en.here.loading)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: en.here.copyPosition })).toBeVisible();
  });

  test.each(LANGUAGES)('that does not arrive is told in %s, and asked for again on request', async (language) => {
    answer.mockImplementation(async () => new Response('', { status: 503 }));
    const { map } = messagesIn(language);
    const screen = await show(HERE, { language });
    await expect.element(screen.getByText(map.dataFailed)).toBeVisible();
    answer.mockReset();
    await screen.getByRole('button', { name: map.retry }).click();
    await expect.poll(() => saidIn(screen.container)).toEqual(SAID[language]);
    await expect.element(screen.getByText(map.dataFailed)).not.toBeInTheDocument();
  });
});

test('two panels, of the reader and of a pin, keep their own names', async () => {
  const first = await show(HERE, { title: en.here.selfTitle });
  await show();
  await expect.element(first.getByRole('region').first()).toHaveAccessibleName(en.here.selfTitle);
  await expect.element(first.getByRole('region').last()).toHaveAccessibleName(en.here.title);
});

test('the panel can be closed, and can take the focus', async () => {
  const screen = await show();
  screen.component.focus();
  await expect.element(screen.getByRole('region', { name: en.here.title })).toHaveFocus();
  await screen.getByRole('button', { name: en.here.close }).click();
  expect(onclose).toHaveBeenCalledOnce();
});
