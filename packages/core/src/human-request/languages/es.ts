import type { Language } from '../language.js';

/** Spanish. */
export const es: Language = `es0
Pasesor ejecutiv operador ser_humano ajente especialista funcionari agente_en_vivo asistencia_humana ayuda_humana atencion_humana telefonista colaborador trabajador! asesor_de_ventas asesor_de_serv agente_de_atencion agente_de_servicio
Spersona gerente encargad jefe responsable empleado superior! tecnico! colega coordinador director! companer personal! miembro
Ialguien con_quien a_quien con_algun no_hay_nadie no_hay_alguien
Datencion servicio departamento ventas facturacion soporte area_de asistencia soporte_tec servicio_tec postventa recepcion contabil cobros finanzas reclamos reclamaciones garantia! devoluciones
Bmaquina computadora ia ia! inteligencia_art
Chablar charlar platicar conversar hable ablar me_ayude me_respond que_responda me_escriba me_atiend hablar_con_otra tratar explicar atend dialogar conteste responda escribir_con comunicarme escribirme discutir resolver_con atienda! atiend responderme ayude! se_encargue encarg! resuelva! ayudado_por
Mtransfier comunicar pasar pasame paseme comunicame comuniqueme conectame me_pas me_comuni me_conect ponme pongame me_puede deriv llamar_a_algu escal pasenme transfer conecten remit enlaz cambiar_a cambia_a cambiame_a
Lcontact localizar
Wquiero necesit dame deme quisiera busco exijo gustaria prefier kiero deseo requiero puedo_tener tener_un pueden_dar pongan llama_a* denme prefer pido solicito donde_encuentro consigueme encuentro! llame_a llamen_a llamad_a preferiria pedi! pedi_un pedi_hablar solicite
Kpuedo puede como_puedo
Ehay disponible existe atiende libre!
Rverdader de_verdad vivo! de_carne_y_hueso
Nno sin nunca nada_de no_hace_falta no_es_nec cero
Hodio basta! harto deja_de en_lugar en_vez
Qeres es_usted estoy_hablando estoy_chateando
Fpor_favor porfa una con ahora ya hola buenas de_ustedes aqui! gracias! ya! ahora! urgente rapido porfis
Xmi mis seguros inmobiliari otra otro cuantos recursos derechos como_un* como_una parece transferir_din
Oayuda llamame llamenme queja inutil mierda
Yayer dijo hable_con
Avacante empleo! trabajar_como aprender descuento
,pero sino`;
