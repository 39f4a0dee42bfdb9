/** + asks for a person, ? vague or angry (an offer), - neither. */
export const it = `
+ vorrei parlare con un operatore
+ posso parlare con una persona vera?
+ mi passi un operatore
+ operatore
+ non voglio parlare con un robot
+ come faccio a parlare con qualcuno?
+ ho bisogno di un essere umano
+ mettetemi in contatto con un consulente
+ c'è qualcuno con cui posso parlare?
+ mi può trasferire al reparto fatturazione
+ voglio il responsabile
+ operatore umano per favore
+ basta bot, datemi una persona
+ preferisco parlare con un umano
+ è possibile chattare con un addetto?
+ parlare con un assistente
+ vorrei essere contattato con un operatore in chat, una persona reale
+ mi colleghi con un agente
+ fammi parlare col tuo capo
+ opertore umano
+ come posso contattare un operatore?
+ voglio un rappresentante del servizio clienti
+ potete collegarmi con un agente?
+ mi risponda una persona per favore
+ passatemi l'ufficio reclami
+ esiste una persona reale con cui parlare?
- sei una persona o un robot?
- non ho bisogno di un operatore
- l'operatore di ieri è stato scortese
- un tavolo per quattro persone
- quanti dipendenti avete?
- manda un messaggio al mio capo
- sto parlando con una persona vera?
- quanto costa un agente immobiliare
- ieri ho parlato con un operatore che mi ha detto di aspettare
- un'altra persona può ritirare il pacco?
- i diritti umani in italia
- non serve che mi passi un operatore
- quando passa il tecnico?
- quale operatore ha la migliore copertura qui?
- voglio trasferire soldi a una persona
? aiuto!
? c'è nessuno?
? richiamatemi
? servizio clienti
`;
