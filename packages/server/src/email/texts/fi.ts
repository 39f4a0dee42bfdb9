import type { MailTexts } from './mail-texts.js';

export const fi: MailTexts = {
  subject: 'Keskustelusi: {workspace}',
  goOn: 'Jatka keskustelua vastaamalla tähän viestiin.',
  automated: 'automaattinen avustaja',
  leftOut: 'Liian suuri sähköpostilla lähetettäväksi: {files}',
  confirmSubject: 'Vastaus: {workspace}',
  confirmIntro: '{workspace} on vastannut sinulle.',
  confirmAsk:
    'Joku jätti tämän osoitteen chatissa. Jos se olit sinä, avaa tämä sivu, niin vastaus lähetetään tänne:',
  confirmElse: 'Jos se et ollut sinä, älä tee mitään. Et saa asiasta enempää viestejä.',
  question: 'Onko tämä osoitteesi?',
  yes: 'Kyllä, lähettäkää tänne',
  no: 'Ei, älkää lähettäkö mitään',
  confirmed: 'Osoitteesi on vahvistettu. Vastaus on tulossa.',
  stopped: 'Et saa asiasta enempää viestejä.',
  notices: {
    assigned: '{name} palvelee sinua nyt.',
    joined: '{name} liittyi keskusteluun.',
    waiting: 'Kukaan ei ole juuri nyt vapaana. Olet jonossa ja saat tietää, kuka vastaa.',
    scheduled: 'Ihminen vastaa kysymykseesi.',
    unassigned: 'Kysymyksesi on välitetty tiimille.',
    email_wanted: 'Jätä sähköpostiosoitteesi, niin saat vastauksen.',
    cancelled: 'Olet taas avustajan kanssa.',
    failed: 'Emme tavoittaneet tiimiä. Yritä hetken päästä uudelleen.',
    expired: 'Kukaan ei vapautunut ajoissa. Yritä uudelleen tai jatka avustajan kanssa.',
    returned: 'Avustaja vastaa taas.',
    paused: 'Avustaja on tauolla eikä kukaan voi nyt jatkaa. Viestisi on tallessa.',
    closed: 'Keskustelu on suljettu. Kirjoita uudelleen, niin se avautuu.',
    reopened: 'Keskustelu on taas auki.',
  },
};
