import { describe, expect, it } from 'vitest';
import { cutQuotes } from './cut-quotes.js';
import { htmlToText } from './html-to-text.js';

const QUOTE = '> Hello Kim,\n> how can we help?\n>\n> The team';

/** Who wrote it, as clients say it: Gmail, Apple Mail, Thunderbird, Outlook, Yahoo, in many languages. */
const ATTRIBUTIONS: Record<string, string> = {
  'Gmail, English': 'On Mon, Nov 3, 2025 at 10:12 AM Baton <reply+abc@example.com> wrote:',
  'Gmail, broken over two lines':
    'On Mon, Nov 3, 2025 at 10:12 AM Baton Support Team\n<reply+abcdefghijklmnopqrstuvwxyz@example.com> wrote:',
  'Apple Mail, English': 'On 3 Nov 2025, at 10:12, Baton <reply@example.com> wrote:',
  'Gmail, Dutch': 'Op ma 3 nov 2025 om 10:12 schreef Baton <reply@example.com>:',
  'Apple Mail, Dutch': 'Op 3 nov 2025, om 10:12 heeft Baton <reply@example.com> het volgende geschreven:',
  'Gmail, German': 'Am Mo., 3. Nov. 2025 um 10:12 Uhr schrieb Baton <reply@example.com>:',
  'Apple Mail, German': 'Am 03.11.2025 um 10:12 schrieb Baton <reply@example.com>:',
  'Gmail, French': 'Le lun. 3 nov. 2025 à 10:12, Baton <reply@example.com> a écrit :',
  'Gmail, Spanish': 'El lun, 3 nov 2025 a las 10:12, Baton (<reply@example.com>) escribió:',
  'Gmail, Italian': 'Il giorno lun 3 nov 2025 alle ore 10:12 Baton <reply@example.com> ha scritto:',
  'Gmail, Portuguese': 'Em seg., 3 de nov. de 2025 às 10:12, Baton <reply@example.com> escreveu:',
  'Gmail, Swedish': 'Den mån 3 nov. 2025 kl 10:12 skrev Baton <reply@example.com>:',
  'Gmail, Danish': 'Den man. 3. nov. 2025 kl. 10.12 skrev Baton <reply@example.com>:',
  'Gmail, Norwegian': 'man. 3. nov. 2025 kl. 10:12 skrev Baton <reply@example.com>:',
  'Gmail, Finnish': 'ma 3. marrask. 2025 klo 10.12 Baton <reply@example.com> kirjoitti:',
  'Gmail, Polish': 'pon., 3 lis 2025 o 10:12 Baton <reply@example.com> napisał(a):',
  'Gmail, Czech': 'po 3. 11. 2025 v 10:12 odesílatel Baton <reply@example.com> napsal:',
  'Gmail, Hungarian': 'Baton <reply@example.com> ezt írta (időpont: 2025. nov. 3., H, 10:12):',
  'Gmail, Romanian': 'În lun., 3 nov. 2025 la 10:12, Baton <reply@example.com> a scris:',
  'Gmail, Russian': 'пн, 3 нояб. 2025 г. в 10:12, Baton <reply@example.com>:',
  'Apple Mail, Russian': '3 нояб. 2025 г., в 10:12, Baton <reply@example.com> написал(а):',
  'Gmail, Ukrainian': 'пн, 3 лист. 2025 р. о 10:12 Baton <reply@example.com> пише:',
  'Gmail, Turkish': 'Baton <reply@example.com>, 3 Kas 2025 Pzt, 10:12 tarihinde şunu yazdı:',
  'Gmail, Greek': 'Στις Δευ 3 Νοε 2025 στις 10:12 π.μ., ο χρήστης Baton <reply@example.com> έγραψε:',
  'Gmail, Japanese': '2025年11月3日(月) 10:12 Baton <reply@example.com>:',
  'Gmail, Chinese': 'Baton <reply@example.com> 于2025年11月3日周一 10:12写道：',
  'Gmail, Korean': '2025년 11월 3일 (월) 오전 10:12, Baton <reply@example.com>님이 작성:',
  'Gmail, Arabic': 'في الاثنين، 3 نوفمبر 2025 في 10:12 ص كتب Baton <reply@example.com>:',
  'Gmail, Hebrew': 'בתאריך יום ב׳, 3 בנוב׳ 2025 ב-10:12 מאת Baton <reply@example.com>:',
};

const HEADERS: Record<string, string> = {
  'Outlook, English':
    'From: Baton <reply@example.com>\nSent: Monday, November 3, 2025 10:12 AM\nTo: Kim\nSubject: Re: Order',
  'Outlook, Dutch':
    'Van: Baton <reply@example.com>\nVerzonden: maandag 3 november 2025 10:12\nAan: Kim\nOnderwerp: Re: Bestelling',
  'Outlook, German':
    'Von: Baton <reply@example.com>\nGesendet: Montag, 3. November 2025 10:12\nAn: Kim\nBetreff: AW: Bestellung',
  'Outlook, French':
    'De : Baton <reply@example.com>\nEnvoyé : lundi 3 novembre 2025 10:12\nÀ : Kim\nObjet : Re: Commande',
  'Outlook, Spanish':
    'De: Baton <reply@example.com>\nEnviado: lunes, 3 de noviembre de 2025 10:12\nPara: Kim\nAsunto: RE: Pedido',
  'Outlook, Italian':
    'Da: Baton <reply@example.com>\nInviato: lunedì 3 novembre 2025 10:12\nA: Kim\nOggetto: R: Ordine',
  'Outlook, Swedish':
    'Från: Baton <reply@example.com>\nSkickat: den 3 november 2025 10:12\nTill: Kim\nÄmne: Sv: Order',
  'Outlook, Polish':
    'Od: Baton <reply@example.com>\nWysłano: poniedziałek, 3 listopada 2025 10:12\nDo: Kim\nTemat: Re: Zamówienie',
  'Outlook, Russian':
    'От: Baton <reply@example.com>\nОтправлено: 3 ноября 2025 г. 10:12\nКому: Kim\nТема: Re: Заказ',
  'Outlook, Chinese':
    '发件人: Baton <reply@example.com>\n发送时间: 2025年11月3日 10:12\n收件人: Kim\n主题: Re: 订单',
  'Outlook, Japanese':
    '差出人: Baton <reply@example.com>\n送信日時: 2025年11月3日 10:12\n宛先: Kim\n件名: Re: 注文',
  'Outlook for iOS, with its rule':
    '________________________________\nFrom: Baton <reply@example.com>\nSent: Monday\nTo: Kim\nSubject: Re: Order',
  'bold headers': '*From:* Baton <reply@example.com>\n*Sent:* Monday\n*To:* Kim\n*Subject:* Re: Order',
  'Original message, English': '-----Original Message-----\nFrom: Baton\nSubject: Order',
  'Original message, Dutch': '-----Oorspronkelijk bericht-----\nVan: Baton',
  'Original message, German': '-----Ursprüngliche Nachricht-----\nVon: Baton',
  'Original message, French': "-------- Message d'origine --------\nDe : Baton",
  'Original message, Spanish': '-----Mensaje original-----\nDe: Baton',
};

const SIGNATURES: Record<string, string> = {
  'RFC 3676': '-- \nKim Smit\nExample Ltd',
  'RFC 3676 without its space': '--\nKim Smit',
  'iPhone, English': 'Sent from my iPhone',
  'Outlook for Android': 'Get Outlook for Android',
  'Outlook for iOS with its link': 'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'iPhone, Dutch': 'Verstuurd vanaf mijn iPhone',
  'Samsung, Dutch': 'Verzonden vanaf mijn Galaxy',
  'iPhone, German': 'Von meinem iPhone gesendet',
  'iPhone, French': 'Envoyé de mon iPhone',
  'iPhone, Spanish': 'Enviado desde mi iPhone',
  'iPhone, Italian': 'Inviato da iPhone',
  'iPhone, Portuguese': 'Enviado do meu iPhone',
  'iPhone, Swedish': 'Skickat från min iPhone',
  'iPhone, Russian': 'Отправлено с iPhone',
  'iPhone, Japanese': 'iPhoneから送信',
};

const OWN = 'Yes please, the blue one.\n\nKind regards,\nKim';

describe('what somebody wrote in a mail', () => {
  it.each(Object.entries(ATTRIBUTIONS))('is what stands above the quotation: %s', (_name, line) => {
    expect(cutQuotes(`${OWN}\n\n${line}\n\n${QUOTE}\n`)).toBe(OWN);
  });

  it.each(Object.entries(ATTRIBUTIONS))('is what stands beneath the quotation: %s', (_name, line) => {
    expect(cutQuotes(`${line}\n${QUOTE}\n\n${OWN}`)).toBe(OWN);
  });

  it.each(Object.entries(HEADERS))('is what stands above the headers: %s', (_name, headers) => {
    expect(cutQuotes(`${OWN}\r\n\r\n${headers}\r\n\r\nHello Kim,\r\nhow can we help?`)).toBe(OWN);
  });

  it.each(Object.entries(SIGNATURES))('has no signature: %s', (_name, signature) => {
    expect(cutQuotes(`${OWN}\n\n${signature}`)).toBe(OWN);
    expect(cutQuotes(`${OWN}\n\n${signature}\n\n${ATTRIBUTIONS['Gmail, English']}\n${QUOTE}`)).toBe(OWN);
  });

  it('is what stands between the quoted lines', () => {
    expect(cutQuotes('> Which colour?\nBlue.\n> And how many?\nTwo.')).toBe('Blue.\nTwo.');
  });

  it('is left whole when it only looks a little like a quotation', () => {
    for (const text of [
      'From what I can see: it does not work.\nTo me it looks broken.',
      'He wrote: I want my money back.',
      'My sister wrote me about it:\nit is a good shop.',
      'Van harte gefeliciteerd!',
      'Name: Kim\nOrder: 12',
      'a > b is true, and so is 3 > 2',
      'I wrote on 3 November:\nplease call me back',
      '- one\n- two\n--- three',
    ])
      expect(cutQuotes(text)).toBe(text);
  });

  it('is nothing when all of it is quoted', () => {
    expect(cutQuotes(`${ATTRIBUTIONS['Gmail, English']}\n${QUOTE}`)).toBe('');
    expect(cutQuotes('')).toBe('');
  });
});

describe('the text of HTML mail', () => {
  it('is the words, with quotations cut as those of plain mail are', () => {
    const gmail = `<html><head><style>p{color:red}</style></head><body><div dir="ltr">Yes please,&nbsp;the <b>blue</b> one.<br><br>Kim &amp; Jo</div>
      <br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 3, 2025 at 10:12 AM Baton &lt;<a href="mailto:reply@example.com">reply@example.com</a>&gt; wrote:<br></div>
      <blockquote class="gmail_quote"><div>Which colour?</div><div>The team</div></blockquote></div></body></html>`;
    expect(cutQuotes(htmlToText(gmail))).toBe('Yes please, the blue one.\n\nKim & Jo');
  });

  it('cuts what Outlook quotes', () => {
    const outlook = `<div><p>Yes please.</p></div><hr><div><p><b>From:</b> Baton &lt;reply@example.com&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Kim<br><b>Subject:</b> Re: Order</p><p>Which colour?</p></div>`;
    expect(cutQuotes(htmlToText(outlook))).toBe('Yes please.');
  });

  it('runs nothing and hides nothing that is written as text', () => {
    expect(
      htmlToText('<script>alert(1)</script><p>1 &lt; 2</p><!-- no --><img src=x onerror=alert(1)>'),
    ).toBe('1 < 2');
    expect(htmlToText('<p>unclosed <b>tag')).toBe('unclosed tag');
    expect(htmlToText('&#x1F600; &#0; &#xD800; &unknown;')).toBe('😀   &unknown;');
  });
});
