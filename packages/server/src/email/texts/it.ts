import type { MailTexts } from './mail-texts.js';

export const it: MailTexts = {
  subject: 'La tua conversazione con {workspace}',
  goOn: 'Rispondi a questa email per continuare la conversazione.',
  automated: 'assistente automatico',
  leftOut: 'Troppo grande per essere inviato via email: {files}',
  confirmSubject: 'Una risposta da {workspace}',
  confirmIntro: 'C’è una risposta per te da {workspace}.',
  confirmAsk:
    'Qualcuno ha lasciato questo indirizzo in una chat. Se eri tu, apri questa pagina per ricevere qui la risposta:',
  confirmElse: 'Se non eri tu, non fare nulla. Non riceverai altre email al riguardo.',
  question: 'È il tuo indirizzo?',
  yes: 'Sì, inviala qui',
  no: 'No, non inviare nulla',
  confirmed: 'Il tuo indirizzo è confermato. La risposta è in arrivo.',
  stopped: 'Non riceverai altre email al riguardo.',
  notices: {
    assigned: '{name} è con te adesso.',
    joined: '{name} è entrato nella conversazione.',
    waiting: 'In questo momento non c’è nessuno libero. Sei in coda e saprai chi ti risponde.',
    scheduled: 'Una persona risponderà alla tua domanda.',
    unassigned: 'La tua domanda è stata inoltrata al team.',
    email_wanted: 'Lascia la tua email e la risposta ti arriverà.',
    cancelled: 'Sei di nuovo con l’assistente.',
    failed: 'Non siamo riusciti a contattare il team. Riprova tra poco.',
    expired: 'Nessuno si è liberato in tempo. Puoi riprovare o continuare con l’assistente.',
    returned: 'L’assistente risponde di nuovo.',
    paused: 'L’assistente è in pausa e nessuno può subentrare adesso. Il tuo messaggio è stato conservato.',
    closed: 'Questa conversazione è stata chiusa. Scrivi di nuovo per riaprirla.',
    reopened: 'Questa conversazione è di nuovo aperta.',
  },
};
