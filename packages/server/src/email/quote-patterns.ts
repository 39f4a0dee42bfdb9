/** “Original message”, as clients write it above what they quote. */
const ORIGINAL = [
  'original message',
  'original appointment',
  'oorspronkelijk bericht',
  'ursprüngliche nachricht',
  'originalnachricht',
  'message d.origine',
  'message original',
  'mensaje original',
  'messaggio originale',
  'mensagem original',
  'ursprungligt meddelande',
  'originalmeddelande',
  'oprindelig meddelelse',
  'opprinnelig melding',
  'alkuperäinen viesti',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  'původní zpráva',
  'eredeti üzenet',
  'mesaj original',
  'исходное сообщение',
  'оригинальное сообщение',
  'вихідне повідомлення',
  'orijinal ileti',
  'özgün ileti',
  'αρχικό μήνυμα',
  '元のメッセージ',
  '原始邮件',
  '原始郵件',
  '원본 메시지',
  'الرسالة الأصلية',
  'הודעה מקורית',
];

/** The verb by which a client says who wrote what it quotes. */
const WROTE = [
  'wrote',
  'schreef',
  'geschreven',
  'schrieb',
  'geschrieben',
  'a écrit',
  'escribió',
  'escribio',
  'ha scritto',
  'scrive',
  'escreveu',
  'skrev',
  'kirjoitti',
  'napisał(?:\\(a\\)|a)?',
  'pisze',
  'napsal(?:\\(a\\)|a)?',
  'napísal(?:\\(a\\)|a)?',
  'ezt írta',
  'írta',
  'a scris',
  'пишет',
  'написал(?:\\(а\\)|а)?',
  'пише',
  'написав(?:\\(ла\\))?',
  'yazdı',
  'şunları yazdı',
  'έγραψε',
  'のメール',
  '写道',
  '寫道',
  '작성',
  'كتب(?:ت)?',
  'כתב(?:ה|/ה)?',
  'menulis',
  'viết',
  'เขียนว่า',
];

/** “From”, as it opens the block of headers that Outlook and others put above what they quote. */
const FROM = [
  'from',
  'van',
  'von',
  'de',
  'da',
  'från',
  'fra',
  'lähettäjä',
  'od',
  'feladó',
  'de la',
  'expéditeur',
  'от',
  'від',
  'kimden',
  'gönderen',
  'από',
  '差出人',
  '发件人',
  '寄件者',
  '보낸 사람',
  'من',
  'מאת',
];

/** What telephones and programs add beneath a message. */
const SENT_FROM = [
  'sent from my',
  'sent from mail for',
  'sent from outlook',
  'sent from yahoo',
  'sent with proton',
  'get outlook for',
  'verzonden vanaf mijn',
  'verstuurd vanaf mijn',
  'outlook voor (?:ios|android) downloaden',
  'download outlook voor',
  'von meinem .{2,30} gesendet',
  'gesendet von mein',
  'gesendet mit',
  'outlook für (?:ios|android)',
  'envoyé de mon',
  'envoyé depuis mon',
  'télécharger outlook',
  'obtenez outlook',
  'enviado desde mi',
  'obtener outlook',
  'inviato da(?:l mio)? ',
  'scarica outlook',
  'enviado do meu',
  'enviado a partir do',
  'skickat från min',
  'skickades från',
  'sendt fra min',
  'lähetetty ',
  'wysłan[eo] z (?:mojego )?',
  'odesláno z (?:mého )?',
  'отправлено с (?:моего )?',
  'надіслано з (?:мого )?',
  "(?:iphone|android|samsung).{0,20}['’]?(?:um|ım)?dan gönderildi",
  '送信者：?',
  'iphoneから送信',
  '从我的.{2,20}发送',
  '나의 .{2,20}에서 보냄',
];

const any = (words: readonly string[]) => `(?:${words.join('|')})`;

/** A line of dashes with “original message” between, or the line alone. */
export const ORIGINAL_LINE = new RegExp(`^[>\\s]*[-_*=]{2,}\\s*${any(ORIGINAL)}\\s*[-_*=]*\\s*$`, 'iu');
/** The end of the sentence that says who wrote what follows. */
export const WROTE_LINE = new RegExp(`(?:^|[\\s>\\d,，)”"'])${any(WROTE)}[^:：\\n]{0,60}[:：]\\s*$`, 'iu');
/** The first line of a block of headers. */
export const FROM_LINE = new RegExp(`^\\s*\\*?${any(FROM)}\\s?\\*?[:：]\\*?\\s*\\S`, 'iu');
/** Any line of such a block. */
export const HEADER_LINE = /^\s*\*?[\p{L}][\p{L} ]{0,24}\*?\s?[:：]\*?(?:\s|$)/u;
/** The line that a telephone adds. */
export const SENT_FROM_LINE = new RegExp(`^\\s*${any(SENT_FROM)}.{0,80}$`, 'iu');
/** RFC 3676, 4.3; some clients lose the space. */
export const SIGNATURE_LINE = /^--\s?$/;
/** Outlook on the web and on telephones. */
export const RULE_LINE = /^\s*_{10,}\s*$/;
/** Who wrote, with an address and a date, however the language puts it. */
export const ADDRESS_AND_DATE = /\d.*<[^<>\s]+@[^<>\s]+>.*[:：]\s*$|<[^<>\s]+@[^<>\s]+>.*\d.*[:：]\s*$/u;
