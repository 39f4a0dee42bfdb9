import puppeteer, { type Browser, type BrowserContext, type Frame, type Page } from 'puppeteer-core';
import type { Engine, EngineChoice, EnginePage, Key } from './engine.js';

/** A tab of Firefox, driven over WebDriver BiDi. */
class FirefoxPage implements EnginePage {
  readonly ownTimers = 0;
  readonly #context: BrowserContext;
  readonly #page: Page;

  constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async evaluate<Value>(expression: string, { inFrame = false } = {}): Promise<Value> {
    return (await (await this.#frame(inFrame)).evaluate(expression)) as Value;
  }

  async click(expression: string, { inFrame = false } = {}): Promise<void> {
    const handle = await (await this.#frame(inFrame)).evaluateHandle(expression);
    const box = await handle.asElement()?.boundingBox();
    if (!box) throw new Error(`There is no element ${expression}.`);
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(key: Key): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async newTab(): Promise<EnginePage> {
    return new FirefoxPage(this.#context, await this.#context.newPage());
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async #frame(isInside: boolean): Promise<Page | Frame> {
    if (!isInside) return this.#page;
    const frame = await this.#page.waitForSelector('iframe').then((found) => found?.contentFrame());
    if (!frame) throw new Error('There is no frame.');
    return frame;
  }
}

class Firefox implements Engine {
  readonly version: string;
  readonly #browser: Browser;

  constructor(browser: Browser, version: string) {
    this.#browser = browser;
    this.version = version;
  }

  async newVisitor(): Promise<EnginePage> {
    const context = await this.#browser.createBrowserContext();
    return new FirefoxPage(context, await context.newPage());
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

async function start(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
  });
  return new Firefox(browser, await browser.version());
}

const path = process.env.FIREFOX_PATH;
export const firefox: EngineChoice = { name: 'Firefox', start: path ? () => start(path) : undefined };
