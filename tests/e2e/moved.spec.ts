import { movedPage } from '../../src/lib/server/moved-page';
import { messagesIn } from './content';
import { BASE, expect, test } from './fixtures';

const OLD = '/km/stories/old-name/';
const NEW = '/km/stories/demarcation/';
const { moved } = messagesIn('km');

test.use({ engine: false });

// No page has been renamed yet: the old address of a made-up one is answered as the build would.
test.beforeEach(async ({ page, baseURL }) => {
  const body = movedPage({ language: 'km', texts: moved, to: BASE + NEW, origin: baseURL ?? '', base: BASE });
  await page.route(`**${OLD}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
});

test('a link to a renamed page opens it, with the view that the link holds', async ({ page }) => {
  await page.goto(`${OLD}#map=9/11.5/106&date=2020-11-24`);
  await expect(page).toHaveURL(`${NEW}#map=9/11.5/106&date=2020-11-24`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'km');
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a renamed page opens it', async ({ page }) => {
    await page.goto(OLD);
    await expect(page).toHaveURL(NEW);
  });
});

test.describe('where the script does not arrive', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('a renamed page says so in its language, with a link', async ({ page }) => {
    await page.route('**/moved.js', (route) => route.abort());
    await page.goto(OLD);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(moved.title);
    await page.getByRole('link', { name: moved.link }).click();
    await expect(page).toHaveURL(NEW);
  });
});
