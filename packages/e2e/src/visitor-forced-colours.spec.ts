import { expect, type Page, test } from '@playwright/test';
import { startStagePage } from './harness/npm-page.js';
import type { ServedPage } from './harness/serve.js';
import { changes, unseen } from './journeys/seen.js';
import type { StageOptions } from './stage/stage.js';

/** Fewer pixels are no sign: the thinnest one, a ring around an icon, has more than twice as many. */
const SIGN_PX = 60;

/** The chat beside a strip of its page; what is not looked at costs time as well. */
const VIEWPORT = { width: 560, height: 800 };

let site: ServedPage | undefined;
test.beforeAll(async () => {
  site = await startStagePage();
});
test.afterAll(() => site?.close());

async function enter(page: Page, options: StageOptions): Promise<void> {
  await page.goto(site?.url ?? '');
  await page.waitForFunction(() => window.setStage);
  await page.evaluate((given) => {
    window.stage = window.setStage(given);
  }, options);
  await expect(page.locator('baton-chat .launcher')).toBeVisible();
}

// The visitor's colours, and the theme that the page insists on: neither knows of the other.
for (const [colorScheme, theme] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test.describe(`in forced colours on ${colorScheme}, with the ${theme} theme`, () => {
    test.use({ colorScheme, forcedColors: 'active', viewport: VIEWPORT });

    test('everything can be seen in every state', async ({ page }) => {
      test.setTimeout(120_000);
      const widget = page.locator('baton-chat');
      const button = (name: string | RegExp) => widget.getByRole('button', { name }).first();
      const field = widget.getByRole('textbox', { name: 'Message' });
      const clear = async (state: string) => expect.soft(await unseen(page), state).toEqual([]);
      const sees = (text: string | RegExp) => expect(widget.getByText(text).last()).toBeVisible();
      const write = async (text: string) => {
        await field.fill(text);
        await field.press('Enter');
        await expect(widget.locator('[data-author=visitor] .bubble').last()).toHaveText(text);
      };

      await enter(page, { theme });
      await clear('the launcher');
      await button('Open chat').click();
      await sees('Do you deliver?');
      await clear('the welcome');

      await page.evaluate(() => {
        window.stage.day = 2;
      });
      await write('Where is my parcel?');
      await expect(widget.locator('.dots')).toBeVisible();
      await clear('typing');
      const answer = 'It **left** on `Tuesday`:\n\n```\nno. 7\n```\n\n> In [time](https://shop.example)';
      await page.evaluate((text) => window.stage.say(text), answer);
      await sees('no. 7');
      await clear('an answer being written');
      await page.evaluate(() => window.stage.say());
      await sees('Delivery');
      await clear('an answer');

      await button('Emoji').click();
      await expect(button('😀')).toBeFocused();
      await clear('emoji');
      await page.keyboard.press('Escape');
      await button('More options').click();
      await expect(widget.getByRole('menuitem').first()).toBeFocused();
      await clear('the menu');
      await page.keyboard.press('Escape');

      const files = widget.locator('input[type=file]');
      const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('notes') });
      await files.setInputFiles([file('sending.txt')]);
      await page.evaluate(() => {
        window.stage.upload = 'failed';
      });
      await files.setInputFiles([file('failed.txt')]);
      await page.evaluate(() => {
        window.stage.upload = 'ready';
      });
      await files.setInputFiles([file('ready.txt')]);
      await files.setInputFiles([{ ...file('refused.exe'), mimeType: 'application/x-msdownload' }]);
      await sees(/refused\.exe/);
      await clear('files');
      await button('Remove sending.txt').click();
      await button('Remove failed.txt').click();
      await page.evaluate(() => {
        window.stage.day = 3;
      });
      await write('Here it is');
      await expect(button('Download ready.txt')).toBeVisible();
      await clear('a message with a file');
      await page.evaluate(() => window.stage.say('Thank you.'));
      await page.evaluate(() => window.stage.say());
      await sees('Thank you.');

      await button('Talk to a person').click();
      await sees(/in line/);
      await clear('waiting');
      await button('Leave your email instead').click();
      await widget.getByLabel('Email address').fill('nonsense');
      await button('Save').click();
      await clear('the email form');
      await page.evaluate(() => {
        const { people } = window.stage.backend;
        people.setAvailable('ada', true);
        people.typing(people.conversations()[0]!.id, true);
      });
      await sees(/Is with you now/);
      await clear('a person typing');

      const connection = (state: 'online' | 'offline') =>
        page.evaluate((now) => window.stage.tell({ type: 'connection', state: now }), state);
      await connection('offline');
      await sees(/Connection lost/);
      await connection('online');
      await page.evaluate(() => {
        window.stage.refuses = true;
      });
      await write('Nobody takes this');
      await sees('Could not be sent');
      await clear('a message that was not taken');
      await button('Delete').click();

      await widget.locator('.log').evaluate(
        (log) =>
          new Promise((scrolled) => {
            log.addEventListener('scroll', scrolled, { once: true });
            log.scrollTop = 0;
          }),
      );
      await page.evaluate(() => {
        const { people } = window.stage.backend;
        people.reply(people.conversations()[0]!.id, `${'One more thing. '.repeat(60)}`);
      });
      await expect(button('New messages')).toBeVisible();
      await clear('news below');
      await connection('offline');
      await sees(/Connection lost/);
      await clear('offline');
      await button('Close chat').click();
      await page.evaluate(() => {
        const { people } = window.stage.backend;
        people.reply(people.conversations()[0]!.id, 'Are you there?');
      });
      await expect(widget.locator('.badge')).toHaveText('1');
      await clear('unread');
      await button(/Open chat/).click();
      await page.evaluate(() => {
        const { people } = window.stage.backend;
        people.close(people.conversations()[0]!.id);
      });
      await sees('How was this conversation?');
      await clear('the end');
    });
  });
}

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active', viewport: VIEWPORT });

  test('what has the focus, is pressed, chosen or open looks otherwise', async ({ page }) => {
    const widget = page.locator('baton-chat');
    const button = (name: string) => widget.getByRole('button', { name, exact: true }).first();
    const field = widget.getByRole('textbox', { name: 'Message' });
    await enter(page, { theme: 'dark' });
    const launcher = button('Open chat');
    expect(await changes(launcher, () => page.keyboard.press('Tab'))).toBeGreaterThan(SIGN_PX);
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    const fill = async () => {
      await field.fill('Where is it?');
      await expect(button('Send')).toBeEnabled();
    };
    expect(await changes(button('Send'), fill), 'to be sent').toBeGreaterThan(SIGN_PX);
    await field.press('Enter');
    await expect(widget.locator('.dots')).toBeVisible();
    await page.evaluate(() => window.stage.say('On its way.'));
    await page.evaluate(() => window.stage.say());
    const good = button('Good answer');
    await expect(good).toBeVisible();

    const focusable = widget.locator(
      '.panel :is(button:not(:disabled), a, textarea, [tabindex="0"]):not([tabindex="-1"])',
    );
    for (const control of await focusable.all()) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const ring = await changes(control, () => control.focus());
      expect.soft(ring, await control.evaluate(({ outerHTML }) => outerHTML)).toBeGreaterThan(SIGN_PX);
    }

    await good.focus();
    const press = async () => {
      await page.keyboard.press('Enter');
      await expect(good).toHaveAttribute('aria-pressed', 'true');
    };
    expect(await changes(good, press), 'pressed').toBeGreaterThan(SIGN_PX);
    expect(await changes(good, () => field.focus()), 'pressed, with the focus').toBeGreaterThan(SIGN_PX);

    const emoji = button('Emoji');
    const openEmoji = async () => {
      await emoji.press('Enter');
      await expect(widget.locator('.emoji')).toBeVisible();
    };
    await emoji.focus();
    expect(await changes(emoji, openEmoji), 'emoji open').toBeGreaterThan(SIGN_PX);
    await page.keyboard.press('Escape');
    const more = button('More options');
    await more.focus();
    const openMenu = async () => {
      await more.press('Enter');
      await expect(widget.getByRole('menu')).toBeVisible();
    };
    expect(await changes(more, openMenu), 'menu open').toBeGreaterThan(SIGN_PX);
    await page.keyboard.press('Escape');

    await page.evaluate(() => {
      const { people } = window.stage.backend;
      people.close(people.conversations()[0]!.id);
    });
    const face = widget.getByRole('radio', { name: 'Good', exact: true });
    await field.focus();
    await face.focus();
    const choose = async () => {
      await page.keyboard.press('Space');
      await expect(face).toBeChecked();
      await expect(widget.getByRole('button', { name: 'Send rating' })).toBeVisible();
    };
    expect(await changes(face, choose), 'chosen').toBeGreaterThan(SIGN_PX);
    await face.focus();
    expect(await changes(face, () => field.focus()), 'chosen, with the focus').toBeGreaterThan(SIGN_PX);
  });

  test('the form before the chat and a chat that is refused can be seen', async ({ page }) => {
    const widget = page.locator('baton-chat');
    await enter(page, { theme: 'dark', asksFirst: true });
    await widget.getByRole('button', { name: 'Open chat' }).click();
    await widget.getByRole('button', { name: 'Start chat' }).click();
    await expect(widget.getByText('Please fill this in.').first()).toBeVisible();
    expect(await unseen(page)).toEqual([]);
    // It comes open, as it was left.
    await enter(page, { theme: 'dark', isRefused: true });
    await expect(widget.locator('.connection-lost')).toBeVisible();
    expect(await unseen(page)).toEqual([]);
  });
});
