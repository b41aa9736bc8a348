package dev.stoa.customer.staff;

record StaffMemberCreateInput(String email, String name, String roleId, String password) {

    /** Never to be logged with its password. */
    @Override
    public String toString() {
        return "StaffMemberCreateInput";
    }
}
