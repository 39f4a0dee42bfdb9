/** + asks for a person, ? vague or angry (an offer), - neither. */
export const ro = `
+ vreau să vorbesc cu un om
+ pot vorbi cu o persoană reală?
+ operator
+ dați-mi un operator uman
+ nu vreau să vorbesc cu un robot
+ cum pot contacta o persoană reală?
+ este cineva cu care pot vorbi?
+ am nevoie de un agent
+ conectați-mă cu un consultant
+ transferă-mă la facturare
+ aș dori să discut cu un reprezentant
+ vreau sa vorbesc cu seful tau
+ fă-mi legătura cu un angajat
+ un om real va rog
+ prefer să vorbesc cu o persoană
+ se poate vorbi cu cineva de la serviciul clienți?
+ gata cu botul, vreau un om
+ vorbi cu un agent
+ as vrea sa iau legatura cu un operator
+ lăsați-mă să vorbesc cu cineva
+ doresc sa fiu preluat de un operatr uman
+ imi poate raspunde un om?
+ puteti sa ma redirectionati catre un om
+ asistenta umana va rog
+ alo e vreun om pe aici?
- ești om sau robot?
- nu am nevoie de un operator
- operatorul cu care am vorbit ieri a fost nepoliticos
- o masă pentru patru persoane
- câți angajați aveți
- trimite un mesaj șefului meu
- vorbesc cu o persoană reală?
- cât costă un agent imobiliar
- poate altă persoană să ridice coletul?
- drepturile omului
- curierul a fost un om amabil
- nu e nevoie sa ma transferati la un operator
- vreau sa aplic pentru postul de operator
? ajutor
? e cineva acolo?
? sunați-mă
? bot inutil
`;
