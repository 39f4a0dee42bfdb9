import type { MailTexts } from './mail-texts.js';

export const nl: MailTexts = {
  subject: 'Je gesprek met {workspace}',
  goOn: 'Beantwoord deze mail om het gesprek voort te zetten.',
  automated: 'automatische assistent',
  leftOut: 'Te groot om te mailen: {files}',
  confirmSubject: 'Een antwoord van {workspace}',
  confirmIntro: 'Er is een antwoord voor je van {workspace}.',
  confirmAsk:
    'Iemand heeft daar in een chat dit adres achtergelaten. Was jij dat, open dan deze pagina om het antwoord hier te ontvangen:',
  confirmElse: 'Was jij het niet, doe dan niets. Je krijgt er geen mail meer over.',
  question: 'Is dit je adres?',
  yes: 'Ja, stuur het hierheen',
  no: 'Nee, stuur niets',
  confirmed: 'Je adres is bevestigd. Het antwoord is onderweg.',
  stopped: 'Je krijgt hier geen mail meer over.',
  notices: {
    assigned: '{name} helpt je nu.',
    joined: '{name} neemt deel aan het gesprek.',
    waiting: 'Er is nu niemand vrij. Je staat in de rij en hoort wie je gaat helpen.',
    scheduled: 'Een medewerker komt op je vraag terug.',
    unassigned: 'Je vraag is doorgegeven aan het team.',
    email_wanted: 'Laat je e-mailadres achter, dan krijg je daar antwoord.',
    cancelled: 'Je bent terug bij de assistent.',
    failed: 'We konden het team niet bereiken. Probeer het zo nog eens.',
    expired: 'Er kwam niemand op tijd vrij. Probeer het opnieuw of ga verder met de assistent.',
    returned: 'De assistent antwoordt weer.',
    paused: 'De assistent is gepauzeerd en niemand kan nu overnemen. Je bericht is bewaard.',
    closed: 'Dit gesprek is gesloten. Schrijf opnieuw om het te heropenen.',
    reopened: 'Dit gesprek is weer open.',
  },
};
