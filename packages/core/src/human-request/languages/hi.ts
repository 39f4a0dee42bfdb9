import type { Language } from '../language.js';

/** Hindi. */
export const hi: Language = `hi2
Pएजेंट इंसान प्रतिनिधि अधिकारी ऑपरेटर आदमी कर्मचारी बंदे insaan aadmi bande! बंदा banda! मनुष्य सदस्य टेलीकॉलर मानव_सहायता लाइव_सपोर्ट live_support सलाहकार मानव_सहा! सहकर्मी मानवीय मानव_एजेंट मानव_प्रति जीवित मानव_से! सहयोगी! साथी! एक्जीक्यूटिव एग्जीक्यूटिव एक्सपर्ट! कंसल्टेंट! बंदी! agent! operator karmchari pratinidhi bandi! हाड_मांस आपमें_से_कोई! आप_में_से_कोई! टीम_से_कोई! team_se_koi! aapki_team_se! owner! insan! admin! एजेन्ट ऐजेंट एजंट एजेट ह्यूमन इनसान adhikari
Sव्यक्ति मैनेजर सुपरवाइ एग्जीक्यू executive सीनियर senior बॉस हेड स्टाफ boss प्रबंधक निदेशक डायरेक्टर मालिक! वरिष्ठ अफसर! विशेषज्ञ! टेक्नीशियन तकनीशियन इंजीनियर! लोग मैडम! साहब! सर_से! जिम्मेदार! manager! supervisor vyakti log madam! sahab doctor! nurse! maalik malik! टीचर! officer! technician head! sir! सर!
Vनर्स! डॉक्टर! फार्मासिस्ट रिसेप्शनिस्ट सेक्रेटरी असिस्टेंट! वकील! अकाउंटेंट डेवलपर मैकेनिक मिस्त्री एडमिन! विक्रेता सेल्समैन hr! rm! gm! mod! बाबू master मास्टर ट्रेनर काउंसलर warden वार्डन वाले! वालों वाली! wale! vakil teacher engineer लाइब्रेरियन expert advisor पंडित कैशियर प्लंबर
Iकिसी kisi जिससे कोई किससे कोई_नहीं_है! किसी_और! कोई_और! koi kisi_aur! koi_aur! kaun! कौन kisse! आपमें_से! आप_में_से! aap_me_se! उनसे उससे उन्हीं उसी usse unse unhi usi उसे! उन्हें! usko उसको
Dकस्टमर विभाग सपोर्ट सेल्स बिलिंग टीम customer sales billing कॉल_सेंटर call_center team! हेल्पड हेल्पल helpline अकाउंट्स तकनीकी_सहा! शिकायत_वि! शाखा! ऑफिस! रिसेप्शन! कानूनी! बिक्री! डिलीवरी_टीम! रिटर्न! लोन तकनीकी! कस्टमर_केयर! ग्राहक_सेवा! कस्टमर_सर्विस! सपोर्ट_टीम! customer_care! department vibhag बैंक! क्लेम! गोदाम custmer
Bबॉट* रोबोट मशीन ai machine
Cबात* baat चैट* लाइन_पर! line_pe! line_par! सीधे_जवाब वार्तालाप संवाद! चर्चा! परामर्श! संपर्क_करा! मिलना! मिलाओ! मिला_दो! पूछना! सलाह! chat! milna! milwao puchna! charcha कॉल_पर! बात_हो! गुफ्तगू फोन_पर_बात! discuss! discuss_karna bat मेरी_बात meri_baat हमारी_बात बतिया वार्ता bt! salah callback call_back
Gमदद_कर! मदद_करे! सहायता! जवाब! जवाब_दे! उत्तर! देखे! देख_ले! देख_सक! देखेगा संभाले! संभाल! सुलझाए सुलझा! समाधान! हल_कर! समझाए! समझा! समझा_सक! समझे! समझता! समझने_वाला समझदार जानता! जानकार! फोन_करे! संपर्क_करे! लिखे! निपटाए! madad_kare jawab! jawab_de! samjhe samjha! samajhne jaane dekhe! dekh_le! call_kare sambhal solve! help_kare help_kar! answer! reply! reply_kare मार्गदर्शन हस्तक्षेप टेकओवर समझाना फोन उठाए uthaye call_kar कॉल_कर
Mजोड* जुड* कनेक्ट ट्रांसफर मिलवा milwa milao jod* जोड स्विच स्थानांतरित भेजें! भेजिए! आगे_बढा! आगे_भेज! एस्केलेट फॉरवर्ड रेफर! transfer_karo jod_do! forward_kar! escalate! सौंप! लाइन_पर_ला! हवाले! connekt connect transfer बुला bula! bulao bulai मिलाइए बुलवा
Lसंपर्क पहुंच
Wचाहिए चाहत करनी करा* करवा दो दीजिए जरूरत karni kara karw dijiye chaiye chah मिलेगा चाहूंगा पसंद_कर! कहां_मिलेगा मांगा मांगी चाहूंगी आवश्यकता दे दें दिलाओ! दिलवा! लाओ लाइए! भेजो! ढूंढ! पसंद! मांग! अनुरोध निवेदन बेहतर! zarurat jarurat zaroorat do dedo! de_do! karwa_do! kara_do! lao bhejo! bhej_do! dilao want! need! milega! मिलेगी मिल_सकता लगाओ! lagao! arrange! please_arrange assign! karo! kar_do! kra_do! krdo असाइन नियुक्त bolo! बोलो! बोलिए मिले! mile! bhej! इंतजार बिठा bitha karein
Kकैसे kaise क्या! सकता! सकती! सकते! सकूं! सकता_हूं! कहां! संभव! मुमकिन! तरीका! kya sakta! sakti! sakte! kahan! kaha! possible! tarika हो_सकता हो_सकती
Eउपलब्ध है_क्या hai_kya! मौजूद! available! ऑनलाइन! online! यहां! yahan! पीछे! ड्यूटी_पर! कहां_है kahan_hai
Uअगर यदि agar
Rअसली वास्तविक लाइव मानव asli
Jमुझे! मुझसे! मेरे_साथ! हमें! मुझ mujhe! mujhse! mere_saath! hame! humein! muje! mereko मेरी_मदद! मेरे_लिए! मेरी_तरफ! mere_ko
Nनहीं मत* nahi बिना! mat nhi bina! कभी_नहीं
Hबंद* बस* रहने_दो! छोडो! बजाय! की_जगह! थक तंग band! bas chodo! jagah! हटो hato
Qबात_कर_रह! क्या_तुम! बात_की! baat_kar_rah! तुम आप_इंसान आप_रोबोट आप_बॉट! क्या_आप_एक! क्या_मैं_किसी_बॉट! tum aap_insaan aap_bot! kya_aap_ek! kya_tum! बात_कर_रहा_हूं! क्या_आप_असली क्या_आप_बॉट! तुम_इंसान क्या_आप_इंसान क्या_आप_रोबोट
Fसे* se* ko कृपया प्लीज अभी तुरंत जल्दी के का की में पर को abhi! turant kijiye ना na न भाई bhai yaar यार plz
Xमेरे कितन दूसर मानव_अधिकार प्रॉपर्टी property ट्रैवल insurance मेरा! मेरी! हमारा! हमारे! उसका! उसकी! मां पिता! बहन बेटी! बेटा! दोस्त! पडोसी किरायेदार दलाल! डिलीवरी_बॉय! डिलीवरी_वाला डाकिया दूसरे_व्यक्ति किसी_दूसरे_को! तीसरे! बीमा_एजेंट ट्रैवल_एजेंट बाल मानव_शरीर मानवता मानव_संसाधन पति पत्नी! mera! meri! mere! hamara dost! delivery_boy! delivery_wala संपर्क_व्यक्ति मैं_एक_एजेंट
Oमदद* कॉल* शिकायत बेकार
Yमैंने कल* जिस maine! थी था thi tha कहा कहा_था! बोला! बताया! वादा! थे आया आया_था! चोरी! चुरा! चुराया भेजा! मिला_था! पिछले! पिछली! सुबह! पहले_ही! फोन_काट! बेचा! मदद_की! दिया! kaha_tha! bola! bataya the aaya! chori pichle subah! diya! की_थी! kari_thi! हुई_थी! काम_कर! वेतन! सैलरी! भूमिका! रोल अनुमति जोडूं! हटाएं! हटाना! आमंत्रित लाइसेंस आपातकालीन प्रति_व्यक्ति कितने! कितना! कितनी! क्यों! क्या_है! क्या_होता मतलब! कौन_था! लाभार्थी प्राप्तकर्ता किताब! फिल्म! गाना! गाने! अलार्म! मौसम! रेस्टोरेंट टेबल! विग अंतर! फर्क! कीमत! समय खुलता! बनूं! kitne! kitna! kyun! kyu matlab salary gana! discount रिकॉर्ड शेयर साझा फोल्डर पैकेज हो_चुकी ho_gayi ho_gai! ho_chuki dhanyawad_nahi
Aनौकरी naukri job बजे baje bane! banna बने बनना पडेगी padeg हो_गई! ho_gay! हो_चुक! ho_chuk छूट मेरी_बात_हो! तरह जैसे! पढता_है padhta_hai कैसे_बनें
,वरना`;
