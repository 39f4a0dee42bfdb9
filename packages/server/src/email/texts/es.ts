import type { MailTexts } from './mail-texts.js';

export const es: MailTexts = {
  subject: 'Tu conversación con {workspace}',
  goOn: 'Responde a este correo para seguir con la conversación.',
  automated: 'asistente automático',
  leftOut: 'Demasiado grande para enviarse por correo: {files}',
  confirmSubject: 'Una respuesta de {workspace}',
  confirmIntro: 'Hay una respuesta de {workspace} para ti.',
  confirmAsk:
    'Alguien dejó esta dirección en un chat. Si fuiste tú, abre esta página para recibir aquí la respuesta:',
  confirmElse: 'Si no fuiste tú, no hagas nada. No recibirás más correos sobre esto.',
  question: '¿Es tu dirección?',
  yes: 'Sí, enviadla aquí',
  no: 'No, no enviéis nada',
  confirmed: 'Tu dirección está confirmada. La respuesta está en camino.',
  stopped: 'No recibirás más correos sobre esto.',
  notices: {
    assigned: '{name} está contigo ahora.',
    joined: '{name} se ha unido a la conversación.',
    waiting: 'No hay nadie libre en este momento. Estás en la cola y sabrás quién te atiende.',
    scheduled: 'Una persona responderá a tu pregunta.',
    unassigned: 'Tu pregunta se ha enviado al equipo.',
    email_wanted: 'Deja tu correo y recibirás la respuesta.',
    cancelled: 'Has vuelto con el asistente.',
    failed: 'No pudimos contactar con el equipo. Inténtalo de nuevo en un momento.',
    expired: 'Nadie quedó libre a tiempo. Inténtalo de nuevo o sigue con el asistente.',
    returned: 'El asistente vuelve a responder.',
    paused: 'El asistente está en pausa y nadie puede atenderte ahora. Tu mensaje se ha guardado.',
    closed: 'Esta conversación se ha cerrado. Escribe de nuevo para reabrirla.',
    reopened: 'Esta conversación vuelve a estar abierta.',
  },
};
