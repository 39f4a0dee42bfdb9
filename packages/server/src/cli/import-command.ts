import { type Command, DATABASE_FLAGS } from './command.js';
import { chooseWorkspace, WORKSPACE_OPTION, withPlatform } from './with-platform.js';

/** `baton import <folder|file>`. */
export const importCommand: Command = {
  name: 'import',
  operands: ['<folder|file>'],
  about:
    'Imports articles for the customer agent to answer from. Importing a folder again replaces what it held.',
  flags: DATABASE_FLAGS,
  options: {
    'base-url': { value: '<url>', about: 'where the articles can be read; answers then link to them' },
    locale: { value: '<tag>', about: 'language of articles that do not say, such as nl (detected)' },
    workspace: WORKSPACE_OPTION,
  },
  async run({ config, options, operands, output }) {
    const [from = ''] = operands;
    // Loaded only here: language detection takes its time, and no other command needs it.
    const { importArticles } = await import('../knowledge/import-articles.js');
    const report = await withPlatform(config, async (platform) => {
      const workspaceId = await chooseWorkspace(platform, options.workspace, output);
      return importArticles(platform, workspaceId, from, {
        baseUrl: options['base-url'],
        locale: options.locale,
      });
    });
    const counts = `${report.added} added, ${report.replaced} replaced, ${report.unchanged} unchanged, ${report.deleted} deleted`;
    output.print(`Imported ${from}: ${counts}.`);
    return 0;
  },
};
