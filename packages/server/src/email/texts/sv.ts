import type { MailTexts } from './mail-texts.js';

export const sv: MailTexts = {
  subject: 'Din konversation med {workspace}',
  goOn: 'Svara på detta mejl för att fortsätta konversationen.',
  automated: 'automatisk assistent',
  leftOut: 'För stor för att skickas med mejl: {files}',
  confirmSubject: 'Ett svar från {workspace}',
  confirmIntro: 'Det finns ett svar till dig från {workspace}.',
  confirmAsk:
    'Någon lämnade den här adressen i en chatt där. Om det var du, öppna sidan för att få svaret hit:',
  confirmElse: 'Om det inte var du, gör ingenting. Du får inga fler mejl om det.',
  question: 'Är det här din adress?',
  yes: 'Ja, skicka det hit',
  no: 'Nej, skicka inget',
  confirmed: 'Din adress är bekräftad. Svaret är på väg.',
  stopped: 'Du får inga fler mejl om detta.',
  notices: {
    assigned: '{name} är med dig nu.',
    joined: '{name} har kommit in i samtalet.',
    waiting: 'Ingen är ledig just nu. Du står i kö och får veta vem som tar över.',
    scheduled: 'En person återkommer om din fråga.',
    unassigned: 'Din fråga har skickats vidare till teamet.',
    email_wanted: 'Lämna din e-post så når svaret dig.',
    cancelled: 'Du är tillbaka hos assistenten.',
    failed: 'Vi kunde inte nå teamet. Försök igen om en stund.',
    expired: 'Ingen blev ledig i tid. Försök igen eller fortsätt med assistenten.',
    returned: 'Assistenten svarar igen.',
    paused: 'Assistenten är pausad och ingen kan ta över just nu. Ditt meddelande är sparat.',
    closed: 'Samtalet har avslutats. Skriv igen för att öppna det.',
    reopened: 'Samtalet är öppet igen.',
  },
};
