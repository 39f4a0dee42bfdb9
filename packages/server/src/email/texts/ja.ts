import type { MailTexts } from './mail-texts.js';

export const ja: MailTexts = {
  subject: '{workspace} とのやり取り',
  goOn: 'このメールに返信すると、やり取りを続けられます。',
  automated: '自動アシスタント',
  leftOut: 'メールで送るには大きすぎます: {files}',
  confirmSubject: '{workspace} からの回答',
  confirmIntro: '{workspace} からの回答があります。',
  confirmAsk:
    'チャットでこのアドレスが入力されました。ご本人の場合は、次のページを開くと回答がこちらに届きます:',
  confirmElse: '心当たりがない場合は、何もする必要はありません。今後この件のメールは届きません。',
  question: 'あなたのアドレスですか?',
  yes: 'はい、ここに送ってください',
  no: 'いいえ、送らないでください',
  confirmed: 'アドレスを確認しました。回答をお送りします。',
  stopped: 'この件のメールは今後届きません。',
  notices: {
    assigned: '{name} が対応します。',
    joined: '{name} が会話に参加しました。',
    waiting: 'ただいま全員対応中です。順番にご案内し、担当者が参加したらお知らせします。',
    scheduled: 'ご質問には担当者がお答えします。',
    unassigned: 'ご質問をチームに引き継ぎました。',
    email_wanted: 'メールアドレスを残していただければ、回答をお送りします。',
    cancelled: 'アシスタントに戻りました。',
    failed: 'チームに連絡できませんでした。少し待ってからお試しください。',
    expired: '時間内に担当者が空きませんでした。もう一度試すか、アシスタントで続けてください。',
    returned: 'アシスタントが再び回答します。',
    paused: 'アシスタントは停止中で、現在対応できる担当者がいません。メッセージは保存されました。',
    closed: 'この会話は終了しました。もう一度書き込むと再開します。',
    reopened: 'この会話を再開しました。',
  },
};
