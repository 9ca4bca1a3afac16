/** Conditions that a person has or had. */
import type { Phrases } from './phrase.ts';

const cancerAndImmunity: Phrases = {
  'cancer in the past': { 'cancer-hx': true },
  'breast cancer in the past': { 'cancer-hx': true },
  'prostate cancer in the past': { 'cancer-hx': true },
  'lung cancer': { 'cancer-hx': true, 'cancer-active': true },
  'cancer being treated': { 'cancer-hx': true, 'cancer-active': true },
  'active cancer': { 'cancer-hx': true, 'cancer-active': true },
  // M04: a treated basal-cell cancer is not "cancer" here.
  'low-risk skin cancer, treated': { 'cancer-hx': false },
  'weak immune system': { immunosuppressed: true },
  HIV: { immunosuppressed: true },
  'organ transplant': { immunosuppressed: true },
  'injects drugs': { 'injects-drugs': true },
  dialysis: { 'dialysis-or-line': true, immunosuppressed: true, 'severe-organ-failure': true },
  'line or port in a vein': { 'dialysis-or-line': true },
  'heart valve disease': { 'endocarditis-risk': true, 'aorta-risk': true },
};

const bonesAndJoints: Phrases = {
  osteoporosis: { 'osteoporosis-hx': true },
  'bone broken after a small fall': { 'osteoporosis-hx': true },
  'long-term steroid tablets': {
    'steroid-long': true,
    'steroid-dependent': true,
    'steroid-now': true,
  },
  'ankylosing spondylitis': { 'stiff-spine-disease': true },
  'past the menopause and very thin': { 'postmenopausal-low-bmi': true },
  'rheumatoid arthritis': { 'rheumatoid-arthritis': true },
  fibromyalgia: {},
  'little sun exposure or poor diet': { 'low-sun-or-covered': true },
  psoriasis: { 'spa-psoriasis': true },
};

const heartAndBlood: Phrases = {
  'heart disease': { 'heart-disease': true },
  'previous heart attack': { 'heart-disease': true },
  'previous stroke': { 'heart-disease': true, 'neuro-known': true },
  'narrowed arteries': { 'heart-disease': true },
  // How severe it is, is not told: an anti-inflammatory is judged by the worse.
  'heart failure': { 'heart-disease': true, 'severe-organ-failure': true },
  'known aortic aneurysm': { 'aorta-risk': true, 'aaa-known': true },
  'Marfan syndrome': { 'aorta-risk': true },
  'aortic tear in the family': { 'aorta-risk': true },
  'high blood pressure': { hypertension: true },
  smoker: { smoker: true, 'smoker-ever': true },
  'previous blood clot': { 'clot-hx': true },
  'bleeding disorder': { 'bleeding-disorder': true },
  haemophilia: { 'bleeding-disorder': true },
  'sickle cell disease': { sickle: true },
  'family history of early heart disease': {},
  'poor circulation': { 'poor-circulation': true },
};

const otherOrgans: Phrases = {
  diabetes: { diabetes: true },
  'type 1 diabetes': { diabetes: true },
  'type 2 diabetes': { diabetes: true },
  // Out of control, diabetes also weakens the defence against infection.
  'poorly controlled diabetes': { diabetes: true, immunosuppressed: true },
  'numb or insensitive skin': { 'numb-skin': true },
  asthma: { asthma: true },
  'asthma attack after a painkiller': { asthma: true, 'allergy-nsaid': true },
  'allergy to ibuprofen or aspirin': { 'allergy-nsaid': true },
  'allergy to paracetamol': { 'allergy-paracetamol': true },
  'chronic kidney disease': { 'kidney-disease': true },
  'kidney disease': { 'kidney-disease': true },
  'liver disease': { 'liver-disease': true },
  // Cirrhosis weakens the immune system too, and its decompensated form is liver failure.
  cirrhosis: { 'liver-disease': true, immunosuppressed: true, 'severe-organ-failure': true },
  'previous stomach ulcer or bleed': { 'gi-bleed-hx': true },
  'Crohn disease or ulcerative colitis': { 'bowel-inflammation': true },
  lupus: { lupus: true },
  'multiple sclerosis': { 'neuro-known': true, 'ms-known': true },
  'Parkinson disease': { 'neuro-known': true },
  // The height is not told: heat is judged by the one where it can do harm.
  'spinal cord injury': { 'neuro-known': true, 'spinal-cord-injury-t6': true },
  'eating disorder': { 'eating-disorder': true, malnourished: true },
  'body weight under 50 kg': { weight: 45 },
  'heavy alcohol use': { 'alcohol-heavy': true, 'drinks-3-a-day': true },
  'chickenpox or shingles': { 'chickenpox-shingles': true },
};

const pregnancy: Phrases = {
  pregnant: { pregnant: true },
  'pregnant under 20 weeks': { pregnant: true, 'pregnant-weeks': 12 },
  'pregnant 20 to 28 weeks': { pregnant: true, 'pregnant-weeks': 24 },
  'pregnant 28 weeks or more': { pregnant: true, 'pregnant-weeks': 32 },
  'gave birth in the last 6 weeks': { 'postpartum-6w': true },
  'trying to become pregnant': { 'trying-to-conceive': true },
  breastfeeding: { breastfeeding: true },
};

/** Standing conditions. */
export const historyPhrases: readonly Phrases[] = [
  cancerAndImmunity,
  bonesAndJoints,
  heartAndBlood,
  otherOrgans,
  pregnancy,
];
