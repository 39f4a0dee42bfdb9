/** + asks for a person, ? vague or angry (an offer), - neither. */
export const en = `
+ could you get an actual human being in here
+ I'd like to be transferred to a supervisor
+ how do i get hold of a real person
+ operator
+ human pls
+ put me through to billing
+ i want a humna not a robot
+ speak to a representitive
+ just get me someone I can actually talk to
+ can i please chat with one of your staff
+ agent!!!
+ escalate this to your manager please
+ this bot is useless, give me a person
+ enough with the bot, real person now
+ I'd prefer to deal with a human
+ would it be possible to have a word with a member of staff?
+ hand me over to a colleague
+ not a bot please
+ I am done talking to a machine, connect me with a human
+ let me speak to whoever is in charge
+ are there any live agents available?
+ hi, i need to talk to someone from customer service about my bill
+ where can I talk to a real human?
+ live agnet
+ can someone real answer me
+ can you loop in a teammate who knows about invoices
+ i refuse to talk to a computer
+ do u have real ppl i can message
+ Could someone from the shipping team message me back?
+ i would like to be transferred
+ is there an agent online
+ could you arrange for someone to speak with me
- are you a real human or a machine
- I don't need a human, you can answer this
- the agent I spoke to yesterday was very rude
- how many employees do you have
- what does a real estate agent cost
- my manager told me to order ten of these
- please send a message to my assistant
- no need to connect me to an agent, thanks
- the delivery person left the parcel outside
- is a human resources job open at your company
- Can one person use two discount codes?
- I already spoke with a representative and it is solved
- who is the operator of this website
- do you hire customer service agents?
- I was told by support that my refund is on its way
- can I share my account with another person?
- you sound like a human
- book an appointment with an advisor for tuesday
- what is a user agent string
- the human body needs water
- how do I assign a conversation to an agent
- i need to change the contact person on my account
- thank you, I no longer need an agent
? help me!!
? support?
? please call me back
? you are completely useless
`;
