import type { Language } from '../language.js';

/** Hindi. */
export const hi: Language = `hi2
Pएजेंट इंसान प्रतिनिधि अधिकारी ऑपरेटर आदमी कर्मचारी बंदे insaan insan aadmi bande! बंदा banda! मनुष्य सदस्य इंसानी टेलीकॉलर मानव_सहायता लाइव_सपोर्ट live_support सलाहकार मानव_सहा सहकर्मी कस्टमर_सर्विस_एजेंट ग्राहक_सेवा_प्रति
Sव्यक्ति मैनेजर सुपरवाइ एग्जीक्यू executive सीनियर senior बडे_अधिकारी बॉस हेड स्टाफ boss
Iकिसी* kisi जिससे कोई किससे किसी_से कोई_नहीं_है
Dग्राहक कस्टमर विभाग सपोर्ट सेल्स बिलिंग टीम customer sales billing कॉल_सेंटर call_center team! हेल्पड हेल्पल helpline अकाउंट्स तकनीकी_सहा शिकायत_वि
Bबॉट* रोबोट मशीन ai!
Cबात* baat चैट* लाइन_पर line_pe line_par बात_कर बातचीत चैट_कर समझा जवाब_दे देखे_ सीधे_जवाब मदद_करे
Mजोड* जुड* कनेक्ट ट्रांसफर मुझे_जोड मिलवा milwa milao jod* jodo कनेक्ट_कर ट्रांसफर_कर जोड जोडें मुझे_कनेक्ट स्विच
Lसंपर्क
Wचाहिए चाहत करनी* करा* करवा दो दीजिए जरूरत बुला chahi karni kara* karw bula* dijiye chahie chaiye chah* मिलेगा चाहूंगा पसंद_कर कहां_मिलेगा चैटबॉट_नहीं मांगा मांगी
Kकैसे kaise
Eउपलब्ध कोई_है_जि है_क्या hai_kya यहां_कोई क्या_कोई yahan_koi kya_koi hai_koi
Rअसली वास्तविक लाइव मानव asli
Nनहीं मत* nahi
Hबंद* बस*
Qक्या_आप बात_कर_रह क्या_तुम बात_की baat_kar_rah
Fसे* se* ko! mujhe कृपया प्लीज अभी! तुरंत जल्दी
Xमेरे बीमा कितन दूसर मानव_अधिकार तरह जैसे प्रॉपर्टी property ट्रैवल insurance
Oमदद* कॉल* शिकायत बेकार
Yमैंने कल* जिस_ maine! थी था thi! tha!
Aनौकरी naukri job! बजे baje bane! banna बने! बनना पडेगी padeg हो_गई ho_gay हो_चुक ho_chuk छूट
,वरना`;
