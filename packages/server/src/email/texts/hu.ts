import type { MailTexts } from './mail-texts.js';

export const hu: MailTexts = {
  subject: 'Beszélgetése: {workspace}',
  goOn: 'A beszélgetés folytatásához válaszoljon erre az e-mailre.',
  automated: 'automatikus asszisztens',
  leftOut: 'Túl nagy e-mailben küldéshez: {files}',
  confirmSubject: 'Válasz innen: {workspace}',
  confirmIntro: 'Válasz érkezett Önnek innen: {workspace}.',
  confirmAsk:
    'Valaki ezt a címet adta meg egy csevegésben. Ha Ön volt, nyissa meg ezt az oldalt, hogy ide küldjük a választ:',
  confirmElse: 'Ha nem Ön volt, ne tegyen semmit. Nem kap erről több e-mailt.',
  question: 'Ez az Ön címe?',
  yes: 'Igen, küldjék ide',
  no: 'Nem, ne küldjenek semmit',
  confirmed: 'A címét megerősítettük. A válasz úton van.',
  stopped: 'Nem kap erről több e-mailt.',
  notices: {
    assigned: '{name} most Önnel van.',
    joined: '{name} csatlakozott a beszélgetéshez.',
    waiting: 'Jelenleg senki sem szabad. Ön sorban áll, és megtudja, ki csatlakozik.',
    scheduled: 'Egy munkatárs válaszol a kérdésére.',
    unassigned: 'Kérdését továbbítottuk a csapatnak.',
    email_wanted: 'Adja meg az e-mail-címét, és oda küldjük a választ.',
    cancelled: 'Újra az asszisztenssel beszél.',
    failed: 'Nem értük el a csapatot. Próbálja újra egy kicsit később.',
    expired: 'Senki sem szabadult fel időben. Próbálja újra, vagy folytassa az asszisztenssel.',
    returned: 'Az asszisztens újra válaszol.',
    paused: 'Az asszisztens szünetel, és most senki sem tudja átvenni. Üzenetét megőriztük.',
    closed: 'Ezt a beszélgetést lezártuk. Írjon újra a megnyitásához.',
    reopened: 'Ez a beszélgetés újra nyitva van.',
  },
};
