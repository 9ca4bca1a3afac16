/** Spanish of the questions about illnesses, medicines taken, pregnancy and alcohol. */

export const factsHistory = {
  'Cancer, now or ever': 'Cáncer, ahora o alguna vez',
  'A small basal-cell skin cancer that was treated and is gone does not count.':
    'Un pequeño cáncer de piel basocelular, tratado y curado, no cuenta.',
  'Cancer that is known or treated now': 'Cáncer conocido o en tratamiento ahora',
  Infection: 'Infección',
  'Weak defences against germs; a bad infection in the last 3 months; injected drugs ever; or contact with tuberculosis':
    'Defensas bajas; una infección grave en los últimos 3 meses; drogas inyectadas alguna vez; o contacto con la tuberculosis',
  'Weak defences against germs: HIV, chemotherapy, a biologic, a transplant, dialysis, cirrhosis or diabetes out of control':
    'Defensas bajas: VIH, quimioterapia, una medicina biológica, un trasplante, diálisis, cirrosis o diabetes mal controlada',
  'Injected drugs in the last 12 months': 'Drogas inyectadas en los últimos 12 meses',
  'A blood, urine or tooth infection in the last weeks':
    'Una infección de la sangre, la orina o los dientes en las últimas semanas',
  'A skin, soft-tissue or blood infection in the last 3 months':
    'Una infección de la piel, de partes blandas o de la sangre en los últimos 3 meses',
  'Dialysis, or a tube left in a vein': 'Diálisis, o un catéter puesto en una vena',
  'Lived in a tuberculosis area or with someone who had it':
    'Viví en una zona con tuberculosis o con alguien que la tenía',
  'A heart valve problem that doctors protect from infection':
    'Un problema de una válvula del corazón que se protege contra infecciones',
  'A blood thinner, or a bleeding disorder':
    'Un anticoagulante, o un trastorno de la coagulación de la sangre',
  'A blood thinner such as warfarin, apixaban, rivaroxaban or heparin, or one I cannot name':
    'Un anticoagulante como warfarina, apixabán, rivaroxabán o heparina, o uno cuyo nombre no sé',
  'Two of these at once: aspirin, clopidogrel or the like':
    'Dos de estas a la vez: aspirina, clopidogrel o algo parecido',
  'A bleeding disorder': 'Un trastorno de la coagulación de la sangre',
  Bones: 'Huesos',
  'Thin bones, lost height, a break after a small fall, months of steroid tablets, heavy drinking, or a spine that has grown stiff':
    'Huesos frágiles, pérdida de estatura, una fractura tras una caída pequeña, meses de pastillas de corticoides, mucho alcohol, o una columna que se ha vuelto rígida',
  'Osteoporosis, or a bone that broke after a small fall':
    'Osteoporosis, o un hueso que se rompió tras una caída pequeña',
  'Steroid tablets for 3 months or more': 'Pastillas de corticoides durante 3 meses o más',
  'Ankylosing spondylitis, or a spine that has grown stiff':
    'Espondilitis anquilosante, o una columna que se ha vuelto rígida',
  'Past the menopause and very thin': 'Después de la menopausia y con mucha delgadez',
  'Heart and blood vessels': 'Corazón y vasos sanguíneos',
  'Heart disease, a stroke, a known aneurysm, Marfan or the like, or an aneurysm or aorta tear in the family':
    'Enfermedad del corazón, un derrame cerebral, un aneurisma conocido, Marfan o algo parecido, o un aneurisma o un desgarro de la aorta en la familia',
  'A known aneurysm, a bad heart valve, surgery on the aorta, an aorta tear in the family, or Marfan, Ehlers-Danlos, Turner or Loeys-Dietz':
    'Un aneurisma conocido, una válvula del corazón dañada, cirugía de la aorta, un desgarro de la aorta en la familia, o Marfan, Ehlers-Danlos, Turner o Loeys-Dietz',
  'Heart disease, a stroke or narrowed arteries':
    'Enfermedad del corazón, un derrame cerebral o arterias estrechas',
  'A known aneurysm of the main artery (aorta), in the chest or the belly':
    'Un aneurisma conocido de la arteria principal (aorta), en el pecho o el vientre',
  'An aneurysm in the family': 'Un aneurisma en la familia',
  Diabetes: 'Diabetes',
  'I smoke': 'Fumo',
  'I have smoked at some time': 'He fumado alguna vez',
  'A blood clot in a leg or lung, ever':
    'Un coágulo de sangre en una pierna o un pulmón, alguna vez',
  'The pill or hormone therapy': 'Pastillas anticonceptivas o tratamiento con hormonas',
  Pregnant: 'Embarazo',
  'Weeks of pregnancy': 'Semanas de embarazo',
  'How many weeks pregnant are you?': '¿De cuántas semanas es el embarazo?',
  weeks: 'semanas',
  'Gave birth in the last 6 weeks': 'Parto en las últimas 6 semanas',
  'Heavy drinking, now or for years': 'Mucho alcohol, ahora o durante años',
  'Cocaine, amphetamine or a like drug before the pain':
    'Cocaína, anfetamina o una droga parecida antes del dolor',
  'Sickle cell disease': 'Enfermedad de células falciformes (drepanocitosis)',
  'Multiple sclerosis, a stroke, cerebral palsy, a spinal cord injury or Parkinson disease':
    'Esclerosis múltiple, un derrame cerebral, parálisis cerebral, una lesión de la médula espinal o enfermedad de Parkinson',
  'A spinal cord injury at chest height or above':
    'Una lesión de la médula espinal a la altura del pecho o más arriba',
  'Hives, asthma or another bad reaction after a pain tablet, ever':
    'Ronchas, asma u otra mala reacción tras una pastilla para el dolor, alguna vez',
  'An allergy, hives or asthma after ibuprofen, aspirin or another pain tablet':
    'Alergia, ronchas o asma tras ibuprofeno, aspirina u otra pastilla para el dolor',
  'An allergy to paracetamol (acetaminophen)': 'Alergia al paracetamol (acetaminofén)',
  'Codeine works too strongly in me: a test or a doctor said so':
    'La codeína me hace demasiado efecto: lo dijo una prueba o un profesional médico',
  'A disease of the heart, lungs, kidneys, liver, stomach or bowel; high blood pressure, asthma, hay fever or lupus':
    'Una enfermedad del corazón, los pulmones, los riñones, el hígado, el estómago o el intestino; presión alta, asma, alergia al polen o lupus',
  'A stomach ulcer or bleeding from the stomach or gut, now or ever':
    'Una úlcera de estómago o un sangrado del estómago o el intestino, ahora o alguna vez',
  'Severe heart, kidney or liver failure': 'Insuficiencia grave del corazón, el riñón o el hígado',
  'Liver disease': 'Enfermedad del hígado',
  'Kidney disease': 'Enfermedad del riñón',
  'Heart surgery just done or planned soon':
    'Cirugía del corazón recién hecha o prevista para pronto',
  'High blood pressure': 'Presión alta',
  Asthma: 'Asma',
  'Sleep apnoea, COPD or another lasting problem with breathing':
    'Apnea del sueño, EPOC u otro problema duradero para respirar',
  'Hay fever, or allergies to other things': 'Alergia al polen, o alergias a otras cosas',
  "Crohn's disease or ulcerative colitis": 'Enfermedad de Crohn o colitis ulcerosa',
  Lupus: 'Lupus',
  'Three or more alcoholic drinks a day, or more than 14 UK units a week':
    'Tres o más bebidas alcohólicas al día, o más de 14 unidades británicas a la semana',
  'Dried out, not eating, shingles or chickenpox, a very long race, or surgery this week':
    'Deshidratación, no comer, herpes zóster o varicela, una carrera muy larga, o una operación esta semana',
  'Dried out: vomiting, diarrhoea or too much heat':
    'Deshidratación: vómitos, diarrea o demasiado calor',
  'Eating very little for more than a day, or an eating disorder':
    'Comer muy poco durante más de un día, o un trastorno de la alimentación',
  'Chickenpox or shingles now': 'Varicela o herpes zóster ahora',
  'A marathon or other very long race, due in 12 hours or done in the last 24':
    'Un maratón u otra carrera muy larga, dentro de 12 horas o hecha en las últimas 24',
  'An operation, a tooth pulled or a needle in the spine in the next 7 days':
    'Una operación, sacar una muela o un pinchazo en la columna en los próximos 7 días',
  'Breastfeeding, or trying to become pregnant': 'Dar el pecho, o buscar un embarazo',
  Breastfeeding: 'Dar el pecho',
  'Trying to become pregnant, or in treatment for it (IVF)':
    'Buscar un embarazo, o estar en tratamiento para ello (FIV)',
  'Any other medicine, now or in the last 2 weeks':
    'Cualquier otra medicina, ahora o en las últimas 2 semanas',
  'A water tablet, or a blood pressure tablet such as ramipril or losartan':
    'Un diurético, o una pastilla para la presión como ramipril o losartán',
  'Low-dose aspirin, clopidogrel or the like, for the heart or brain':
    'Aspirina en dosis baja, clopidogrel o algo parecido, para el corazón o el cerebro',
  'Steroid tablets now': 'Pastillas de corticoides ahora',
  'An antidepressant such as sertraline or venlafaxine':
    'Un antidepresivo como sertralina o venlafaxina',
  Methotrexate: 'Metotrexato',
  'My methotrexate team said yes to ibuprofen and checks my blood':
    'Mi equipo del metotrexato aceptó el ibuprofeno y me controla la sangre',
  Warfarin: 'Warfarina',
  'Lithium, ciclosporin or digoxin': 'Litio, ciclosporina o digoxina',
  'Nicorandil, zidovudine, tacrolimus, or a diabetes tablet whose name ends in "gliflozin"':
    'Nicorandil, zidovudina, tacrolimus, o una pastilla para la diabetes cuyo nombre acaba en “gliflozina”',
  'A medicine for epilepsy or tuberculosis': 'Una medicina para la epilepsia o la tuberculosis',
  'Amitriptyline, nortriptyline or the like': 'Amitriptilina, nortriptilina o algo parecido',
  'Gabapentin or pregabalin': 'Gabapentina o pregabalina',
  'Phenelzine, moclobemide, selegiline or another "MAOI", now or in the last 2 weeks':
    'Fenelzina, moclobemida, selegilina u otro “IMAO”, ahora o en las últimas 2 semanas',
  Fluvoxamine: 'Fluvoxamina',
  'Tramadol, bupropion or pethidine (meperidine)': 'Tramadol, bupropión o petidina (meperidina)',
  Ciprofloxacin: 'Ciprofloxacino',
  'Another antibiotic whose name ends in "floxacin"':
    'Otro antibiótico cuyo nombre acaba en “floxacino” o “floxacina”',
  Flucloxacillin: 'Flucloxacilina',
  Verapamil: 'Verapamilo',
  'Amiodarone, mexiletine, propafenone, cimetidine, famotidine, aciclovir, zileuton or ticlopidine':
    'Amiodarona, mexiletina, propafenona, cimetidina, famotidina, aciclovir, zileutón o ticlopidina',
  'In the last 24 hours: a drug for pain, a cold, sleep, allergy or tight muscles, or alcohol':
    'En las últimas 24 horas: una medicina para el dolor, el resfriado, el sueño, la alergia o los músculos tensos, o alcohol',
  'Ibuprofen, naproxen, aspirin, diclofenac, celecoxib or the like, not in my log here':
    'Ibuprofeno, naproxeno, aspirina, diclofenaco, celecoxib o algo parecido, que no está en mi registro de aquí',
  'Log it here and it is counted for you. Low-dose aspirin for the heart does not count.':
    'Anótalo aquí y se cuenta por ti. La aspirina en dosis baja para el corazón no cuenta.',
  'A product with paracetamol (acetaminophen), such as a cold remedy, not in my log here':
    'Un producto con paracetamol (acetaminofén), como un remedio para el resfriado, que no está en mi registro de aquí',
  'Log it here and it is counted for you.': 'Anótalo aquí y se cuenta por ti.',
  'A strong painkiller such as codeine, tramadol or morphine, or an opioid patch':
    'Un analgésico fuerte como codeína, tramadol o morfina, o un parche de opioide',
  'Diazepam or the like, or a sleeping tablet':
    'Diazepam o algo parecido, o una pastilla para dormir',
  'A muscle relaxant such as tizanidine or methocarbamol':
    'Un relajante muscular como tizanidina o metocarbamol',
  'An allergy or night tablet that makes you drowsy':
    'Una pastilla para la alergia o para la noche que da sueño',
  Alcohol: 'Alcohol',
  'Codeine logged in the last 24 hours': 'Codeína anotada en las últimas 24 horas',
  'Paracetamol logged on 3 days running': 'Paracetamol anotado 3 días seguidos',
  'More paracetamol logged in 24 hours than the pack allows':
    'Más paracetamol anotado en 24 horas de lo que permite el envase',
  'Paracetamol logged in 24 hours: 75 mg or more for each kg of weight':
    'Paracetamol anotado en 24 horas: 75 mg o más por cada kg de peso',
  'Paracetamol logged within one hour: 75 mg or more for each kg of weight':
    'Paracetamol anotado en una hora: 75 mg o más por cada kg de peso',
  'Multiple sclerosis, a stroke, cerebral palsy, or Parkinson disease; a spinal cord injury; a drug pump in the spine; sickle cell or Addison disease; or 4 weeks or more on steroid tablets in the last year':
    'Esclerosis múltiple, un derrame cerebral, parálisis cerebral o enfermedad de Parkinson; una lesión de la médula espinal; una bomba de medicina en la columna; células falciformes o enfermedad de Addison; o 4 semanas o más con pastillas de corticoides en el último año',
  'Repeat courses of steroid tablets and a strong steroid puffer count too.':
    'También cuentan varias tandas de pastillas de corticoides y un inhalador fuerte de corticoides.',
  'Very pale, or very drowsy': 'Palidez muy marcada, o mucho sueño',
  'An erection that lasts over 2 hours': 'Una erección que dura más de 2 horas',
  'My own sickle plan does not ease the pain':
    'Mi propio plan para las células falciformes no alivia el dolor',
  'The pain differs from my usual sickle crisis':
    'El dolor es distinto de mi crisis habitual de células falciformes',
  'My first sickle crisis in the back': 'Mi primera crisis de células falciformes en la espalda',
  'Addison disease; or, now or in the last year, 4 weeks or more on steroid tablets, many short courses, or a strong steroid puffer':
    'Enfermedad de Addison; o, ahora o en el último año, 4 semanas o más con pastillas de corticoides, muchas tandas cortas, o un inhalador fuerte de corticoides',
  'Very weak, cold and shivery': 'Mucha debilidad, frío y escalofríos',
  'Very drowsy': 'Mucho sueño',
  'Vomiting, so that tablets do not stay down': 'Vómitos, de modo que no retengo las pastillas',
  'Very bad diarrhoea': 'Diarrea muy fuerte',
  'A big operation in the last 14 days': 'Una operación grande en los últimos 14 días',
  'A pump that gives a drug into the spine': 'Una bomba que da una medicina dentro de la columna',
  'The spasm has suddenly become much stronger':
    'El espasmo se ha vuelto de repente mucho más fuerte',
  'Itching without a rash': 'Picor sin sarpullido',
  'The pump gives an alarm, or is due to be filled':
    'La bomba da una alarma, o ya le toca que la llenen',
  'A pounding headache': 'Un dolor de cabeza que late con fuerza',
  'Red or sweating skin above the level of the injury':
    'Piel roja o con sudor por encima del nivel de la lesión',
  'Goosebumps, or a blocked nose': 'Piel de gallina, o nariz tapada',
  'The spasm suddenly became stronger, with a feeling of doom':
    'El espasmo se hizo de repente más fuerte, con la sensación de que algo terrible va a pasar',
  'Blood pressure 20 or more above my own usual':
    'Presión arterial 20 o más por encima de la mía habitual',
} as const;
