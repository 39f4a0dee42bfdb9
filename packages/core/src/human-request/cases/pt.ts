/** + asks for a person, ? vague or angry (an offer), - neither. */
export const pt = `
+ quero falar com um atendente
+ posso falar com uma pessoa de verdade?
+ me transfere para um humano
+ atendente por favor
+ quero falar com alguém
+ não quero falar com robô
+ como faço para falar com um atendente humano?
+ preciso de um ser humano
+ humano
+ gostaria de conversar com um representante
+ tem alguém com quem eu possa falar?
+ passa para o supervisor
+ quero ser atendido por uma pessoa
+ chega de robô, quero uma pessoa real
+ quero falar c atendente
+ falar com operador
+ há alguma pessoa real disponível?
+ me coloca em contato com um assistente humano
+ prefiro falar com um funcionário
+ poderia encaminhar-me para um colega seu?
+ qero falar com um atendente
+ como falo com uma pessoa
+ alguém de carne e osso por favor
+ tem alguém aí de verdade?
+ quero ser transferido para o pós-venda
- você é um robô ou uma pessoa?
- não preciso de um atendente
- o atendente de ontem foi muito grosso
- mesa para duas pessoas
- quantos funcionários vocês têm
- mande uma mensagem para meu chefe
- estou falando com uma pessoa real?
- falei com um atendente ontem e ele disse que estava tudo certo
- outra pessoa pode retirar o pedido?
- quanto ganha um agente de viagens
- direitos humanos no brasil
- não precisa me transferir para ninguém
- não precisa me transferir para um atendente
- você é humano?
- qual operadora tem melhor cobertura?
? ajuda
? tem alguém aí?
? me liga
? que porcaria de serviço
`;
