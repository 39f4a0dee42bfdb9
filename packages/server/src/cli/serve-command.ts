import type { Config } from '../config/config.js';
import { createServer, type RunningServer } from '../create-server.js';
import { DEMO_ADMINISTRATOR, DEMO_AGENTS, DEMO_MANAGER, DEMO_PASSWORD } from '../demo/demo-content.js';
import type { Command, Output } from './command.js';

/** After so long a stop is forced; the embedded database is then found running by the next start. */
const STOP_WITHIN_MS = 10_000;

/** Why the server stops: somebody asked for it, or it cannot go on. */
type Reason = 'asked' | 'lost';

function announce({ url, firstStart }: RunningServer, { demo, adminEmail }: Config, { print }: Output): void {
  print(`Baton is running at ${url}`);
  if (demo) print(`  demo page  ${url}/demo/`);
  print(`  console    ${url}/console/`);
  if (demo) {
    const administrators = adminEmail === undefined ? [DEMO_ADMINISTRATOR] : [];
    const people = [...DEMO_AGENTS, DEMO_MANAGER, ...administrators];
    print(
      `  sign in    ${people.map(({ email }) => email).join(', ')}, each with the password ${DEMO_PASSWORD}`,
    );
  }
  if (firstStart.generated) {
    const { email, password } = firstStart.generated;
    print(`  sign in    ${email} with the password ${password}`);
    print('             (shown this once; an administrator can change it)');
  }
}

/** Resolves at Ctrl-C or SIGTERM; the second one does not wait for anything. */
function whenAsked(): Promise<Reason> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = () => {
      if (asked) process.exit(1);
      asked = true;
      resolve('asked');
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}

/** `baton serve`. */
export const serveCommand: Command = {
  name: 'serve',
  operands: [],
  about: 'Starts the server.',
  flags: ['port', 'host', 'data-dir', 'database-url', 'redis-url', 'demo'],
  options: {},
  async run({ config, output }) {
    const asked = whenAsked();
    const server = createServer(config);
    const running = await server.start();
    announce(running, config, output);
    const reason = await Promise.race([asked, running.lost.then((): Reason => 'lost')]);
    if (reason === 'lost') output.complain('The embedded database went away. Start Baton again.');
    const forced = setTimeout(() => {
      output.complain('Baton did not finish its work within 10 s and stops now.');
      process.exit(1);
    }, STOP_WITHIN_MS);
    await server.stop();
    clearTimeout(forced);
    // Not left to the event loop: a blocking read of Redis would hold the process for seconds more.
    process.exit(reason === 'lost' ? 1 : 0);
  },
};
