/** Capitals of countries and what else news calls a government by, folded, with spaces: "Damascus wants". */
export const SEATS_OF_GOVERNMENT = new Set(
	`abu dhabi,abuja,accra,addis ababa,algiers,amman,amsterdam,ankara,ashgabat,asmara,astana,asuncion,athens,baghdad,
	baku,bamako,bangkok,banjul,beijing,beirut,belgrade,berlin,bern,bishkek,bogota,bonn,brasilia,bratislava,brazzaville,
	brussels,bucharest,budapest,buenos aires,bujumbura,cairo,canberra,caracas,chisinau,colombo,conakry,copenhagen,dakar,
	damascus,dhaka,djibouti,doha,dublin,dushanbe,freetown,gaborone,guatemala city,hanoi,harare,havana,helsinki,islamabad,
	jakarta,jerusalem,juba,kabul,kampala,kathmandu,khartoum,kiev,kigali,kingston,kinshasa,kuala lumpur,kuwait city,kyiv,
	la paz,libreville,lilongwe,lima,lisbon,ljubljana,london,luanda,lusaka,luxembourg,madrid,managua,manama,manila,maputo,
	mexico city,minsk,mogadishu,monrovia,montevideo,moscow,muscat,nairobi,naypyidaw,ndjamena,new delhi,delhi,niamey,
	nicosia,nouakchott,nur-sultan,oslo,ottawa,ouagadougou,panama city,paris,peking,phnom penh,podgorica,port-au-prince,
	prague,pretoria,pristina,pyongyang,quito,rabat,ramallah,riga,riyadh,rome,san jose,san salvador,sanaa,santiago,
	santo domingo,sarajevo,seoul,skopje,sofia,stockholm,taipei,tallinn,tashkent,tbilisi,tegucigalpa,tehran,teheran,
	tel aviv,thimphu,tirana,tokyo,tripoli,tunis,ulan bator,ulaanbaatar,vaduz,vatican,valletta,vienna,vientiane,vilnius,
	warsaw,washington,wellington,windhoek,yaounde,yerevan,zagreb,pyong yang,kremlin,the hague`
		.split(',')
		.map((name) => name.trim()),
);
