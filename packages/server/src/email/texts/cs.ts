import type { MailTexts } from './mail-texts.js';

export const cs: MailTexts = {
  subject: 'Vaše konverzace s {workspace}',
  goOn: 'Odpovězte na tento e-mail a pokračujte v konverzaci.',
  automated: 'automatický asistent',
  leftOut: 'Příliš velké pro e-mail: {files}',
  confirmSubject: 'Odpověď od {workspace}',
  confirmIntro: 'Máte odpověď od {workspace}.',
  confirmAsk:
    'Někdo v tamním chatu zanechal tuto adresu. Pokud jste to byli vy, otevřete tuto stránku a odpověď přijde sem:',
  confirmElse: 'Pokud jste to nebyli vy, nedělejte nic. Další e-mail už nedostanete.',
  question: 'Je to vaše adresa?',
  yes: 'Ano, pošlete ji sem',
  no: 'Ne, nic neposílejte',
  confirmed: 'Vaše adresa je potvrzena. Odpověď je na cestě.',
  stopped: 'Další e-mail už o tom nedostanete.',
  notices: {
    assigned: '{name} je teď s vámi.',
    joined: '{name} se připojuje ke konverzaci.',
    waiting: 'Teď není nikdo volný. Jste v pořadí a dozvíte se, kdo se připojí.',
    scheduled: 'Na váš dotaz odpoví člověk.',
    unassigned: 'Váš dotaz byl předán týmu.',
    email_wanted: 'Nechte nám e-mail a odpověď vám přijde.',
    cancelled: 'Jste zpět u asistenta.',
    failed: 'Tým se nepodařilo kontaktovat. Zkuste to za chvíli znovu.',
    expired: 'Nikdo se včas neuvolnil. Zkuste to znovu nebo pokračujte s asistentem.',
    returned: 'Asistent znovu odpovídá.',
    paused: 'Asistent je pozastaven a nikdo teď nemůže převzít konverzaci. Vaše zpráva je uložena.',
    closed: 'Tato konverzace byla uzavřena. Napište znovu a otevře se.',
    reopened: 'Tato konverzace je znovu otevřená.',
  },
};
