import type { MailTexts } from './mail-texts.js';

export const pt: MailTexts = {
  subject: 'Sua conversa com {workspace}',
  goOn: 'Responda a este e-mail para continuar a conversa.',
  automated: 'assistente automático',
  leftOut: 'Grande demais para enviar por e-mail: {files}',
  confirmSubject: 'Uma resposta de {workspace}',
  confirmIntro: 'Há uma resposta de {workspace} para você.',
  confirmAsk:
    'Alguém deixou este endereço em um chat. Se foi você, abra esta página para receber a resposta aqui:',
  confirmElse: 'Se não foi você, não faça nada. Você não receberá mais e-mails sobre isso.',
  question: 'Este é o seu endereço?',
  yes: 'Sim, envie para cá',
  no: 'Não, não envie nada',
  confirmed: 'Seu endereço foi confirmado. A resposta está a caminho.',
  stopped: 'Você não receberá mais e-mails sobre isso.',
  notices: {
    assigned: '{name} está com você agora.',
    joined: '{name} entrou na conversa.',
    waiting: 'Ninguém está livre neste momento. Você está na fila e saberá quem entrar.',
    scheduled: 'Uma pessoa vai responder à sua pergunta.',
    unassigned: 'Sua pergunta foi enviada à equipe.',
    email_wanted: 'Deixe seu e-mail e a resposta chegará até você.',
    cancelled: 'Você voltou ao assistente.',
    failed: 'Não conseguimos falar com a equipe. Tente de novo em instantes.',
    expired: 'Ninguém ficou livre a tempo. Tente de novo ou continue com o assistente.',
    returned: 'O assistente voltou a responder.',
    paused: 'O assistente está em pausa e ninguém pode assumir agora. Sua mensagem foi guardada.',
    closed: 'Esta conversa foi encerrada. Escreva de novo para reabri-la.',
    reopened: 'Esta conversa está aberta de novo.',
  },
};
