import type { MailTexts } from './mail-texts.js';

export const ro: MailTexts = {
  subject: 'Conversația dvs. cu {workspace}',
  goOn: 'Răspundeți la acest e-mail pentru a continua conversația.',
  automated: 'asistent automat',
  leftOut: 'Prea mare pentru e-mail: {files}',
  confirmSubject: 'Un răspuns de la {workspace}',
  confirmIntro: 'Aveți un răspuns de la {workspace}.',
  confirmAsk:
    'Cineva a lăsat această adresă într-un chat. Dacă ați fost dvs., deschideți această pagină pentru a primi răspunsul aici:',
  confirmElse: 'Dacă nu ați fost dvs., nu faceți nimic. Nu veți mai primi e-mailuri despre asta.',
  question: 'Este adresa dvs.?',
  yes: 'Da, trimiteți aici',
  no: 'Nu, nu trimiteți nimic',
  confirmed: 'Adresa dvs. este confirmată. Răspunsul este pe drum.',
  stopped: 'Nu veți mai primi e-mailuri despre asta.',
  notices: {
    assigned: '{name} este cu tine acum.',
    joined: '{name} s-a alăturat conversației.',
    waiting: 'Nimeni nu este liber acum. Ești la rând și vei afla cine preia.',
    scheduled: 'Un om îți va răspunde la întrebare.',
    unassigned: 'Întrebarea ta a fost transmisă echipei.',
    email_wanted: 'Lasă adresa de e-mail și primești răspunsul acolo.',
    cancelled: 'Ești din nou cu asistentul.',
    failed: 'Nu am putut contacta echipa. Încearcă din nou peste puțin timp.',
    expired: 'Nimeni nu s-a eliberat la timp. Încearcă din nou sau continuă cu asistentul.',
    returned: 'Asistentul răspunde din nou.',
    paused: 'Asistentul este în pauză și nimeni nu poate prelua acum. Mesajul tău a fost păstrat.',
    closed: 'Conversația a fost închisă. Scrie din nou ca să o redeschizi.',
    reopened: 'Conversația este din nou deschisă.',
  },
};
