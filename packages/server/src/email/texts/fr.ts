import type { MailTexts } from './mail-texts.js';

export const fr: MailTexts = {
  subject: 'Votre conversation avec {workspace}',
  goOn: 'Répondez à cet e-mail pour poursuivre la conversation.',
  automated: 'assistant automatique',
  leftOut: 'Trop volumineux pour un e-mail : {files}',
  confirmSubject: 'Une réponse de {workspace}',
  confirmIntro: 'Vous avez une réponse de {workspace}.',
  confirmAsk:
    'Quelqu’un y a laissé cette adresse dans un chat. Si c’était vous, ouvrez cette page pour recevoir la réponse ici :',
  confirmElse: 'Si ce n’était pas vous, ne faites rien. Vous ne recevrez plus d’e-mail à ce sujet.',
  question: 'Est-ce votre adresse ?',
  yes: 'Oui, envoyez-la ici',
  no: 'Non, n’envoyez rien',
  confirmed: 'Votre adresse est confirmée. La réponse est en route.',
  stopped: 'Vous ne recevrez plus d’e-mail à ce sujet.',
  notices: {
    assigned: '{name} est avec vous.',
    joined: '{name} a rejoint la conversation.',
    waiting: 'Personne n’est libre pour le moment. Vous êtes dans la file et saurez qui vous rejoint.',
    scheduled: 'Une personne reviendra vers vous.',
    unassigned: 'Votre question a été transmise à l’équipe.',
    email_wanted: 'Laissez votre e-mail et la réponse vous parviendra.',
    cancelled: 'Vous êtes de retour avec l’assistant.',
    failed: 'Nous n’avons pas pu joindre l’équipe. Réessayez dans un instant.',
    expired: 'Personne ne s’est libéré à temps. Réessayez ou continuez avec l’assistant.',
    returned: 'L’assistant répond à nouveau.',
    paused: 'L’assistant est en pause et personne ne peut prendre le relais. Votre message est conservé.',
    closed: 'Cette conversation a été fermée. Écrivez à nouveau pour la rouvrir.',
    reopened: 'Cette conversation est de nouveau ouverte.',
  },
};
