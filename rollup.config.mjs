import { consoleApp } from './scripts/bundle/console.mjs';
import { library } from './scripts/bundle/packages.mjs';
import { serverProgram } from './scripts/bundle/server.mjs';
import { widgetScript } from './scripts/bundle/widget-script.mjs';

const CORE = ['packages/core/src', 'packages/core/package.json'];

/** What there is to build, in order, and what each is made from (scripts/setup/build-if-stale.mjs). */
export const targets = [
  { name: 'core', inputs: CORE, configs: library('core') },
  {
    name: 'widget',
    inputs: ['packages/widget/src', 'packages/widget/package.json', ...CORE],
    configs: library('widget'),
  },
  {
    name: 'script',
    inputs: ['packages/widget/src', 'packages/widget/package.json', ...CORE],
    configs: widgetScript,
  },
  {
    name: 'console',
    inputs: ['packages/console/src', 'packages/console/package.json', ...CORE],
    configs: () => [consoleApp],
  },
  {
    name: 'server',
    inputs: [
      'packages/server/src',
      'packages/server/package.json',
      'packages/server/demo-site',
      'docs',
      ...CORE,
    ],
    configs: () => [serverProgram()],
  },
];

export default () => targets.flatMap((target) => target.configs());
