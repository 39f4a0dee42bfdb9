import { Builder, Capabilities, Key as DriverKey, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../harness/free-port.js';
import { listening } from '../harness/listening.js';
import { type Program, startProgram } from '../harness/program.js';
import type { Engine, EngineChoice, EnginePage, Key } from './engine.js';

/** A tab of WebKitGTK's small browser, driven over WebDriver. One driver has one visitor. */
class WebKitPage implements EnginePage {
  /** Its limit for the script. */
  readonly ownTimers = 1;
  readonly #driver: WebDriver;
  readonly #program: Program;
  readonly #handle: string;

  constructor(driver: WebDriver, program: Program, handle: string) {
    this.#driver = driver;
    this.#program = program;
    this.#handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.#here(false);
    await this.#driver.get(url);
  }

  async reload(): Promise<void> {
    await this.#here(false);
    await this.#driver.navigate().refresh();
  }

  async evaluate<Value>(expression: string, { inFrame = false } = {}): Promise<Value> {
    await this.#here(inFrame);
    return (await this.#driver.executeScript(`return (${expression})`)) as Value;
  }

  /**
   * By place: the driver's own click asks the page's prototypes, which a hostile page has changed. Boxes are measured
   * in a zoomed page's pixels, and the mouse moves in the window's.
   */
  async click(expression: string, { inFrame = false } = {}): Promise<void> {
    const middle = `(({ left, top, width, height }, zoom) => (left + width / 2) * zoom + ' ' + (top + height / 2) * zoom)((${expression}).getBoundingClientRect(), Number(getComputedStyle(document.body).zoom) || 1)`;
    const [x = 0, y = 0] = (await this.evaluate<string>(middle, { inFrame })).split(' ').map(Number);
    await this.#driver
      .actions()
      .move({ x: Math.round(x), y: Math.round(y) })
      .click()
      .perform();
  }

  async type(text: string): Promise<void> {
    await this.#driver.actions().sendKeys(text).perform();
  }

  press(key: Key): Promise<void> {
    return this.type(DriverKey[key.toUpperCase() as 'ENTER' | 'ESCAPE' | 'TAB']);
  }

  async newTab(): Promise<EnginePage> {
    await this.#driver.switchTo().newWindow('tab');
    return new WebKitPage(this.#driver, this.#program, await this.#driver.getWindowHandle());
  }

  async close(): Promise<void> {
    await this.#driver.quit();
    await this.#program.kill('SIGTERM');
  }

  /** Whatever comes next is about this tab, or its first frame. */
  async #here(isInside: boolean): Promise<void> {
    await this.#driver.switchTo().window(this.#handle);
    await this.#driver.switchTo().defaultContent();
    if (isInside) await this.#driver.switchTo().frame(0);
  }
}

/** A screen that nobody sees, for a browser that knows no other; null where there is a screen. */
async function startScreen(): Promise<{ program: Program; display: string } | null> {
  const path = process.env.XVFB_PATH;
  if (process.env.DISPLAY || !path) return null;
  const options = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const program = startProgram(path, options);
  const [, display] = await program.seen(/^(\d+)$/m);
  return { program, display: `:${display}` };
}

class WebKit implements Engine {
  version = '';
  readonly #path: string;
  readonly #screen: Awaited<ReturnType<typeof startScreen>>;

  constructor(path: string, screen: Awaited<ReturnType<typeof startScreen>>) {
    this.#path = path;
    this.#screen = screen;
  }

  async newVisitor(): Promise<EnginePage> {
    const port = await freePort();
    const env: Record<string, string> = this.#screen ? { DISPLAY: this.#screen.display } : {};
    const program = startProgram(this.#path, [`--port=${port}`], env);
    await listening(program, port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
      .build();
    this.version = `WebKit ${(await driver.getCapabilities()).get('browserVersion')}`;
    return new WebKitPage(driver, program, await driver.getWindowHandle());
  }

  async close(): Promise<void> {
    await this.#screen?.program.kill('SIGTERM');
  }
}

const path = process.env.WEBKIT_DRIVER_PATH;
export const webkit: EngineChoice = {
  name: 'WebKit',
  start: path ? async () => new WebKit(path, await startScreen()) : undefined,
};
