/** The exercise programme, the self-tests and the return to sport. */
import type { Source } from '../schema.ts';

export const movementSources = {
  HER02: {
    title: 'Herbert & Gabriel. Stretching before and after exercise. BMJ 325:468',
    year: '2002',
    url: 'https://doi.org/10.1136/bmj.325.7362.468',
  },
  HER11: {
    title: 'Herbert et al. Stretching to prevent muscle soreness. Cochrane CD004577',
    year: '2011',
    url: 'https://doi.org/10.1002/14651858.CD004577.pub3',
  },
  'AND-SPLIT': {
    title:
      'Andersen et al. One hour a week of strength training, split differently. Br J Sports Med',
    year: '2012',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3596862/',
  },
  SAE20: {
    title: 'Saeterbakken et al. Short daily training at work. BMC Sports Sci Med Rehabil 12:8',
    year: '2020',
    url: 'https://bmcsportsscimedrehabil.biomedcentral.com',
  },
  TOP17: {
    title: 'Eight weeks of thoracic stabilisation in students, trial. Turk J Med Sci',
    year: '2017',
    url: 'https://www.acarindex.com',
    via: 'an index page',
  },
  SEO22: {
    title: 'Seo et al. Thoracic mobility exercise in neck pain. Med Sci Monit 28:e937316',
    year: '2022',
    url: 'https://doi.org/10.12659/MSM.937316',
  },
  WIE22: {
    title:
      'Wieland et al. Yoga for chronic low back pain. Cochrane CD010671 (effect sizes not read)',
    year: '2022',
    url: 'https://doi.org/10.1002/14651858.CD010671.pub3',
  },
  TRAFFIC: {
    title: 'Traffic-light and 24-hour rules of pain in exercise, clinic leaflets',
    year: 'undated',
    url: 'https://providephysiotherapy.org.uk',
    via: 'leaflets of three clinics',
  },
  BW22: {
    title:
      'Brooke-Wavell et al. Strong, steady and straight: exercise and osteoporosis. BJSM 56:837',
    year: '2022',
    url: 'https://doi.org/10.1136/bjsports-2021-104634',
  },
  'ROS-Q': {
    title: 'Royal Osteoporosis Society: quick guide on exercise',
    year: 'undated',
    url: 'https://theros.org.uk',
    via: 'a copy',
  },
  TOMMYS: {
    title: "Tommy's: Exercises to avoid in pregnancy",
    year: 'undated',
    url: 'https://www.tommys.org/pregnancy-information/im-pregnant/exercise-in-pregnancy/exercises-avoid-pregnancy',
  },
  ARD16: {
    title: 'Ardern et al. Consensus on return to sport. Br J Sports Med 50:853',
    year: '2016',
    url: 'https://doi.org/10.1136/bjsports-2016-096278',
  },
  'RTS-DEL': {
    title: 'Return to play after hamstring injury, Delphi table. Br J Sports Med',
    year: 'undated',
    url: 'https://bjsm.bmj.com',
    via: 'the table alone',
  },
  SAD17: {
    title:
      'Sadler et al. Restricted movement and later low back pain. BMC Musculoskelet Disord 18:179',
    year: '2017',
    url: 'https://doi.org/10.1186/s12891-017-1534-0',
  },
  HORI19: {
    title: 'Hori et al. Hamstrings and low back pain. Physiother Theory Pract',
    year: '2019',
    url: 'https://doi.org/10.1080/09593985.2019.1639868',
  },
  N90: {
    title: 'The 90/90 test of the hamstrings, definition',
    year: 'undated',
    url: 'https://ed.newdu.com',
    via: 'a teaching page',
  },
  YIL18: {
    title: 'Yildirim et al. Hamstring cut-offs in young adults. Balkan Med J',
    year: '2018',
    url: 'https://doi.org/10.4274/balkanmedj.2017.1517',
  },
  GAJ83: {
    title: 'Gajdosik & Lusin. Reliability of the active knee extension test. Phys Ther 63:1085',
    year: '1983',
    url: 'https://academic.oup.com/ptj',
  },
  HANS19: {
    title: 'Hansberger et al. Tests of hamstring length compared. Int J Sports Phys Ther 14:253',
    year: '2019',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6449015/',
  },
  LIM23: {
    title: 'Lim. What limits the straight leg raise. J Korean Phys Ther Sci 30:31',
    year: '2023',
    url: 'https://www.jkpts.or.kr',
  },
  SORENSEN: {
    title: 'The Biering-Sorensen test, measure page, with a review of 2006',
    year: '2006',
    url: 'https://www.sralab.org/rehabilitation-measures',
    via: 'a measure page',
  },
  MOR01: {
    title: 'Moreau et al. Endurance tests of the back muscles. J Manipulative Physiol Ther 24:110',
    year: '2001',
    url: 'https://www.jmptonline.org',
  },
  JOH12: {
    title: 'Johnson et al. Five ways to measure thoracic rotation. J Athl Train 47:52',
    year: '2012',
    url: 'https://doi.org/10.4085/1062-6050-47.1.52',
  },
  AMA45: {
    title: 'Normal ranges of the thoracolumbar spine (AMA)',
    year: 'undated',
    url: 'https://www.scranton.edu',
    via: 'a goniometry page',
  },
  MATSEL: {
    title: 'The lumbar-locked rotation screen',
    year: 'undated',
    url: 'https://kylematsel.com',
  },
  DOM11: {
    title: 'Domenech et al. The deep neck flexor endurance test. PM&R 3:105',
    year: '2011',
    url: 'https://doi.org/10.1016/j.pmrj.2010.10.023',
  },
  JOMH25: {
    title: 'Neck flexor endurance in healthy men. J Mens Health',
    year: '2025',
    url: 'https://doi.org/10.22514/jomh.2025.094',
  },
  'CHEX-MEM': {
    title: 'Memetoglu et al. Chest expansion in 444 adults. Arch Rheumatol',
    year: 'undated',
    url: 'https://archivesofrheumatology.org',
  },
  'CHEX-RI': {
    title: 'Chest expansion by age and sex. Ann Rheum Dis 74:1218',
    year: '2015',
    url: 'https://ard.bmj.com',
  },
} as const satisfies Record<string, Source>;
