/** + asks for a person, ? vague or angry (an offer), - neither. */
export const es = `
+ quiero hablar con una persona
+ ¿me puede comunicar con un agente?
+ agente humano por favor
+ pásame con un supervisor
+ ¿cómo hago para hablar con alguien de verdad?
+ no quiero hablar con un robot
+ necesito un asesor
+ ¿hay alguien con quien pueda hablar?
+ operador
+ póngame con facturación
+ quisiera chatear con un representante
+ deja de ser un bot y dame un humano
+ me gustaría que me atendiera una persona real
+ transfiéreme a atención al cliente
+ prefiero hablar con un ser humano
+ kiero ablar con un ajente
+ es posible contactar con un asesor humano?
+ quiero hablar con tu jefe
+ puedo platicar con un ejecutivo
+ con una persona real porfa
+ nada de bots, una persona
+ déjame hablar con alguien
+ derívame a un ejecutivo
+ me atiende una persona por favor?
+ necesito asistencia de una persona real
+ con un ejecutivo por favor
- ¿eres una persona o un robot?
- no necesito hablar con un agente
- el agente con el que hablé ayer fue grosero
- mesa para cuatro personas
- ¿cuántos empleados tienen?
- mándale un mensaje a mi jefe
- ¿estoy hablando con una persona real?
- cuánto cobra un agente inmobiliario
- el repartidor era una persona muy amable
- ¿otra persona puede recoger mi pedido?
- los recursos humanos de la empresa
- un representante me dijo que ya estaba resuelto
- no hace falta que me pases con nadie
- no hace falta que me pases con un agente
- quiero transferir dinero a una persona
- tienen vacantes para asesor comercial?
? ayuda!!
? ¿hay alguien ahí?
? llámenme por favor
? servicio al cliente
`;
