export interface Reference {
	value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
	/** Whether it lies about the day of the text. */
	isNear: boolean;
}

const present: Reference = { value: 'PRESENT_REF', isNear: true };
const lately: Reference = { value: 'PAST_REF', isNear: true };
const past: Reference = { value: 'PAST_REF', isNear: false };
const future: Reference = { value: 'FUTURE_REF', isNear: false };

/** Expressions that refer to the present, the past or the future as a whole, as keys of their words. */
export const REFERENCES: Record<string, Reference> = {
	...{ now: present, 'right now': present, currently: present, presently: present },
	...{ nowadays: present, current: present, 'these days': present, 'the time being': present },
	...{ 'the present': present, 'present day': present, 'the present day': present },
	...{ recently: lately, lately, recent: past, 'the past': past, 'those days': past },
	...{ 'the other day': past, future, 'the future': future, 'the near future': future },
	...{ 'the foreseeable future': future },
};
