import type { MailTexts } from './mail-texts.js';

export const no: MailTexts = {
  subject: 'Samtalen din med {workspace}',
  goOn: 'Svar på denne e-posten for å fortsette samtalen.',
  automated: 'automatisk assistent',
  leftOut: 'For stor til å sendes med e-post: {files}',
  confirmSubject: 'Et svar fra {workspace}',
  confirmIntro: 'Det er et svar til deg fra {workspace}.',
  confirmAsk:
    'Noen la igjen denne adressen i en chat der. Hvis det var deg, åpne denne siden for å få svaret hit:',
  confirmElse: 'Hvis det ikke var deg, trenger du ikke gjøre noe. Du får ikke flere e-poster om dette.',
  question: 'Er dette adressen din?',
  yes: 'Ja, send det hit',
  no: 'Nei, ikke send noe',
  confirmed: 'Adressen din er bekreftet. Svaret er på vei.',
  stopped: 'Du får ikke flere e-poster om dette.',
  notices: {
    assigned: '{name} er hos deg nå.',
    joined: '{name} har blitt med i samtalen.',
    waiting: 'Ingen er ledige akkurat nå. Du står i kø og får vite hvem som tar over.',
    scheduled: 'En person kommer tilbake til spørsmålet ditt.',
    unassigned: 'Spørsmålet ditt er sendt videre til teamet.',
    email_wanted: 'Legg igjen e-posten din, så får du svaret der.',
    cancelled: 'Du er tilbake hos assistenten.',
    failed: 'Vi fikk ikke tak i teamet. Prøv igjen om litt.',
    expired: 'Ingen ble ledige i tide. Prøv igjen, eller fortsett med assistenten.',
    returned: 'Assistenten svarer igjen.',
    paused: 'Assistenten er satt på pause, og ingen kan ta over nå. Meldingen din er lagret.',
    closed: 'Samtalen er avsluttet. Skriv igjen for å åpne den.',
    reopened: 'Samtalen er åpen igjen.',
  },
};
