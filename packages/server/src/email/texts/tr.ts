import type { MailTexts } from './mail-texts.js';

export const tr: MailTexts = {
  subject: '{workspace} ile görüşmeniz',
  goOn: 'Görüşmeye devam etmek için bu e-postayı yanıtlayın.',
  automated: 'otomatik asistan',
  leftOut: 'E-posta ile gönderilemeyecek kadar büyük: {files}',
  confirmSubject: '{workspace} yanıt verdi',
  confirmIntro: '{workspace} size yanıt verdi.',
  confirmAsk:
    'Birisi bir sohbette bu adresi bıraktı. Bu sizseniz, yanıtın buraya gönderilmesi için bu sayfayı açın:',
  confirmElse: 'Siz değilseniz hiçbir şey yapmayın. Bu konuda başka e-posta almayacaksınız.',
  question: 'Bu sizin adresiniz mi?',
  yes: 'Evet, buraya gönderin',
  no: 'Hayır, bir şey göndermeyin',
  confirmed: 'Adresiniz doğrulandı. Yanıt yolda.',
  stopped: 'Bu konuda başka e-posta almayacaksınız.',
  notices: {
    assigned: '{name} şu anda sizinle.',
    joined: '{name} görüşmeye katıldı.',
    waiting: 'Şu anda kimse boşta değil. Sıradasınız; kim katılırsa size bildirilecek.',
    scheduled: 'Sorunuza bir kişi yanıt verecek.',
    unassigned: 'Sorunuz ekibe iletildi.',
    email_wanted: 'E-postanızı bırakın, yanıt size ulaşsın.',
    cancelled: 'Yeniden asistanla görüşüyorsunuz.',
    failed: 'Ekibe ulaşamadık. Lütfen biraz sonra yeniden deneyin.',
    expired: 'Zamanında kimse boşalmadı. Yeniden deneyin ya da asistanla devam edin.',
    returned: 'Asistan yeniden yanıt veriyor.',
    paused: 'Asistan duraklatıldı ve şu anda kimse devralamıyor. Mesajınız saklandı.',
    closed: 'Bu görüşme kapatıldı. Yeniden açmak için tekrar yazın.',
    reopened: 'Bu görüşme yeniden açık.',
  },
};
