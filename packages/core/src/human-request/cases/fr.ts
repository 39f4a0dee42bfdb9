/** + asks for a person, ? vague or angry (an offer), - neither. */
export const fr = `
+ je voudrais parler à un conseiller
+ passez-moi un humain svp
+ est-ce que je peux discuter avec une vraie personne ?
+ mettez-moi en relation avec un agent
+ conseiller
+ je ne veux pas parler à un robot
+ comment joindre un vrai conseiller ?
+ y a-t-il quelqu'un à qui je peux parler ?
+ un humain s'il vous plait
+ je veux parler a votre responsable
+ transférez-moi au service facturation
+ j'ai besoin d'un interlocuteur humain
+ pas un robot, une vraie personne
+ pourriez-vous me passer un collègue
+ j'aimerais échanger avec quelqu'un du service client
+ je veux un consieller
+ laissez moi parler à quelqu'un
+ je prefere avoir une personne reelle au bout du fil
+ comment faire pour avoir un agent en ligne
+ stop le bot, je veux un etre humain
+ est-il possible de parler à un opérateur
+ contacter un conseiller
+ je veux être mis en contact avec un technicien
+ je n'arrive pas à joindre un conseiller
+ je préfère qu'une personne me réponde
+ pouvez-vous m'orienter vers un conseiller
- es-tu un humain ou un robot ?
- je n'ai pas besoin d'un conseiller
- le conseiller que j'ai eu hier était désagréable
- combien d'employés avez-vous
- une table pour deux personnes ce soir
- envoie un message à mon responsable
- est-ce que je parle à une vraie personne ?
- combien coûte un agent immobilier
- inutile de me transférer à un agent
- le livreur était une personne impolie
- une autre personne peut-elle récupérer mon colis ?
- quels sont les droits humains
- votre agent m'a dit que c'était remboursé
- je ne souhaite pas être mis en relation avec un conseiller
- je veux transférer de l'argent à quelqu'un
- vous recrutez des conseillers ?
? aide svp
? il y a quelqu'un ?
? rappelez-moi
? vous êtes nuls
`;
