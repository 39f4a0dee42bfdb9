import type { MailTexts } from './mail-texts.js';

export const da: MailTexts = {
  subject: 'Din samtale med {workspace}',
  goOn: 'Svar på denne mail for at fortsætte samtalen.',
  automated: 'automatisk assistent',
  leftOut: 'For stor til at sende med mail: {files}',
  confirmSubject: 'Et svar fra {workspace}',
  confirmIntro: 'Der er et svar til dig fra {workspace}.',
  confirmAsk:
    'Nogen har efterladt denne adresse i en chat der. Hvis det var dig, så åbn denne side for at få svaret sendt hertil:',
  confirmElse: 'Hvis det ikke var dig, så gør ingenting. Du får ikke flere mails om det.',
  question: 'Er det din adresse?',
  yes: 'Ja, send det hertil',
  no: 'Nej, send ingenting',
  confirmed: 'Din adresse er bekræftet. Svaret er på vej.',
  stopped: 'Du får ikke flere mails om det.',
  notices: {
    assigned: '{name} er hos dig nu.',
    joined: '{name} er kommet med i samtalen.',
    waiting: 'Ingen er ledig lige nu. Du er i kø og får besked om, hvem der tager over.',
    scheduled: 'En person vender tilbage med svar på dit spørgsmål.',
    unassigned: 'Dit spørgsmål er sendt videre til teamet.',
    email_wanted: 'Angiv din e-mail, så får du svaret dér.',
    cancelled: 'Du er tilbage hos assistenten.',
    failed: 'Vi kunne ikke få fat i teamet. Prøv igen om lidt.',
    expired: 'Ingen blev ledig i tide. Prøv igen, eller fortsæt med assistenten.',
    returned: 'Assistenten svarer igen.',
    paused: 'Assistenten er på pause, og ingen kan tage over lige nu. Din besked er gemt.',
    closed: 'Samtalen er lukket. Skriv igen for at åbne den.',
    reopened: 'Samtalen er åben igen.',
  },
};
