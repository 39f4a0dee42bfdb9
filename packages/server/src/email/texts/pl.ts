import type { MailTexts } from './mail-texts.js';

export const pl: MailTexts = {
  subject: 'Twoja rozmowa z {workspace}',
  goOn: 'Odpowiedz na tę wiadomość, aby kontynuować rozmowę.',
  automated: 'automatyczny asystent',
  leftOut: 'Za duże, by wysłać e-mailem: {files}',
  confirmSubject: 'Odpowiedź od {workspace}',
  confirmIntro: 'Jest dla Ciebie odpowiedź od {workspace}.',
  confirmAsk: 'Ktoś podał ten adres na czacie. Jeśli to Ty, otwórz tę stronę, aby otrzymać tu odpowiedź:',
  confirmElse: 'Jeśli to nie Ty, nic nie rób. Nie dostaniesz więcej wiadomości w tej sprawie.',
  question: 'Czy to Twój adres?',
  yes: 'Tak, wyślij tutaj',
  no: 'Nie, nic nie wysyłaj',
  confirmed: 'Twój adres został potwierdzony. Odpowiedź jest w drodze.',
  stopped: 'Nie dostaniesz więcej wiadomości w tej sprawie.',
  notices: {
    assigned: '{name} rozmawia teraz z Tobą.',
    joined: '{name} dołącza do rozmowy.',
    waiting: 'W tej chwili nikt nie jest wolny. Czekasz w kolejce i dowiesz się, kto dołączy.',
    scheduled: 'Na Twoje pytanie odpowie człowiek.',
    unassigned: 'Twoje pytanie zostało przekazane zespołowi.',
    email_wanted: 'Zostaw adres e-mail, a odpowiedź do Ciebie dotrze.',
    cancelled: 'Znów rozmawiasz z asystentem.',
    failed: 'Nie udało się skontaktować z zespołem. Spróbuj za chwilę.',
    expired: 'Nikt nie zwolnił się na czas. Spróbuj ponownie albo rozmawiaj dalej z asystentem.',
    returned: 'Asystent znów odpowiada.',
    paused:
      'Asystent jest wstrzymany i nikt nie może teraz przejąć rozmowy. Twoja wiadomość została zachowana.',
    closed: 'Ta rozmowa została zamknięta. Napisz ponownie, aby ją wznowić.',
    reopened: 'Ta rozmowa jest znów otwarta.',
  },
};
