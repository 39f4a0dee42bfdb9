import type { MailTexts } from './mail-texts.js';

export const de: MailTexts = {
  subject: 'Ihr Gespräch mit {workspace}',
  goOn: 'Antworten Sie auf diese E-Mail, um das Gespräch fortzusetzen.',
  automated: 'automatischer Assistent',
  leftOut: 'Zu groß für eine E-Mail: {files}',
  confirmSubject: 'Eine Antwort von {workspace}',
  confirmIntro: 'Es gibt eine Antwort von {workspace} für Sie.',
  confirmAsk:
    'Jemand hat dort in einem Chat diese Adresse hinterlassen. Wenn Sie das waren, öffnen Sie diese Seite, damit die Antwort hierher gesendet wird:',
  confirmElse: 'Wenn Sie es nicht waren, tun Sie nichts. Sie erhalten dazu keine weitere E-Mail.',
  question: 'Ist das Ihre Adresse?',
  yes: 'Ja, hierher senden',
  no: 'Nein, nichts senden',
  confirmed: 'Ihre Adresse ist bestätigt. Die Antwort ist unterwegs.',
  stopped: 'Sie erhalten dazu keine E-Mails mehr.',
  notices: {
    assigned: '{name} ist jetzt für Sie da.',
    joined: '{name} ist dem Gespräch beigetreten.',
    waiting: 'Gerade ist niemand frei. Sie stehen in der Reihe und erfahren, wer übernimmt.',
    scheduled: 'Ein Mensch meldet sich zu Ihrer Frage.',
    unassigned: 'Ihre Frage wurde an das Team weitergegeben.',
    email_wanted: 'Hinterlassen Sie Ihre E-Mail-Adresse, dann erreicht Sie die Antwort.',
    cancelled: 'Sie sind wieder beim Assistenten.',
    failed: 'Wir konnten das Team nicht erreichen. Bitte versuchen Sie es gleich noch einmal.',
    expired:
      'Es wurde niemand rechtzeitig frei. Versuchen Sie es erneut oder machen Sie mit dem Assistenten weiter.',
    returned: 'Der Assistent antwortet wieder.',
    paused: 'Der Assistent ist pausiert und gerade kann niemand übernehmen. Ihre Nachricht ist gespeichert.',
    closed: 'Dieses Gespräch wurde geschlossen. Schreiben Sie erneut, um es wieder zu öffnen.',
    reopened: 'Dieses Gespräch ist wieder offen.',
  },
};
